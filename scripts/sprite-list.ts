/** The lucide icons of the product. An icon that is not here is not shipped; add its name and run `npm run sprite`. */
export const lucideNames = `
archive arrow-down arrow-left arrow-right arrow-up at-sign award ban bell bell-off book-open bookmark briefcase
building-2 calendar calendar-check calendar-clock calendar-plus chart-no-axes-column check chevron-down chevron-left
chevron-right chevron-up circle-alert circle-check circle-dashed circle-user-round circle-x clock clock-alert cloud-off
columns-3 copy corner-down-right download ellipsis external-link eye eye-off factory file-text filter flag folder frown
gauge gavel git-merge globe grip-vertical hand hand-heart hand-helping handshake hash heart history hourglass house image inbox info
key keyboard lightbulb link link-2 list list-filter loader lock log-out mail map-pin meh menu message-circle
message-square message-square-plus milestone minus monitor moon network octagon-minus paperclip pause pencil pencil-line phone pin pin-off play
plug plus quote radio refresh-cw reply rotate-ccw save search send server settings settings-2 share-2 shield shield-check
slash smartphone smile sparkles square star sun sun-moon table tag target thumbs-down thumbs-up ticket timer trash-2
trending-down trending-up triangle-alert trophy type undo-2 unlink unplug upload user-check user-round user-round-cog
user-round-minus user-round-plus user-round-search user-round-x users users-round video volume-x wand-sparkles wifi-off workflow x zap
`
  .trim()
  .split(/\s+/);
