const colours =
  "ground paper raised sunken line line-control ink ink-2 ink-3 accent accent-ink good warn bad info".split(" ");

export function KitTokens() {
  return (
    <>
      <div>
        <h3>Colour</h3>
        <div className="swatches">
          {colours.map((colour) => (
            <span key={colour}>
              <i style={{ background: `var(--${colour})` }} />
              {colour}
            </span>
          ))}
        </div>
      </div>
      <div>
        <h3>Type: 26, 20, 16, 14, 13, 12, and the serif a reader may choose</h3>
        <div className="type">
          <p className="t26">Rotor sensors grew to €420k</p>
          <p className="t20">Who works together</p>
          <p className="t16">Met Claire Dupont on the 8:07 to Paris.</p>
          <p>Do you have her direct line?</p>
          <p className="t13">First-hand, face to face</p>
          <p className="t12">from Karim · 14 January · 1,204,300.50</p>
          <p className="serif">
            We keep answering their tenders with a price. What if we answered with a week on our rig?
          </p>
        </div>
      </div>
    </>
  );
}
