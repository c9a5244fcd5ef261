const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What follows or precedes the name of a company in registers. Folded, without stops. */
export const LEGAL_FORMS = words(`
  sa sas sarl sasu eurl sci scop scic snc sca selarl gie epic sem spl ltd limited llc llp inc incorporated corp corporation plc gmbh ag kg kgaa
  ug ohg bv nv vof spa srl sl slu oy oyj ab asa aps as sp zoo kft pte pty bhd kk se
`);

/** Words of which one makes a name an organisation's. Folded. */
export const ORGANISATION = words(`
  sa sas sarl sasu eurl scop scic ltd limited llc llp inc incorporated corp corporation plc gmbh ag bv nv spa srl oyj pte pty bhd
  group groupe gruppe grupo gruppo company companies compagnie enterprises entreprise entreprises etablissements ets societe cooperative association
  fondation foundation federation syndicat union alliance collectif institut institute agence agency cabinet bureau office atelier ateliers
  maison manufacture fabrique comptoir magasin magasins boutique verrerie menuiserie charpente boulangerie fromagerie biscuiterie imprimerie
  scierie papeterie carrosserie garage tannerie chocolaterie cidrerie conserverie distillerie domaine chateau caves brewery bakery
  bank banque banco caisse credit mutuelle assurance assurances insurance assurant financial finance finances capital holding holdings trust bancorp
  bancshares fund funds securities investments investissement ventures equity realty properties property estate reit residential communities
  apartment homes hotels resorts hospitality restaurants entertainment studios media communications publishing editions presse broadcasting
  system systems systeme systemes industries industrie industriel technologies technology technologie tech software logiciels informatique
  solution solutions service services consulting conseil conseils conception ingenierie engineering partners partenaires partnership associates
  associes energy energie energies petroleum oil gas electric electricity power water waste nuclear solar solaire utilities utility
  resources ressources mining minerals materials chemicals chimie steel acier metals metal aluminium plastics plastiques ceramics glass paper
  packaging emballages container brands products produits goods foods food beverage dairy laiterie brasserie farms tobacco cosmetics apparel stores
  store retail outdoor wholesale distribution distributors supply pharma pharmaceuticals pharmaceutical therapeutics biosciences biotech
  laboratoire laboratoires laboratories labs diagnostics medical health healthcare sante dental surgical scientific sciences lifesciences clinique
  hopital hospital hospices university universite ecole college ministry ministere mairie council prefecture metropole
  aerospace aero aviation airlines airways aeroport airport motor motors moteurs automotive automobiles auto automation automatismes
  robotics robotique electronics electronique semiconductor semiconductors microsystems instruments sensors capteurs controls dynamics hydraulics
  pneumatics bearings optics optique photonics devices micro digital numerique networks network cloud analytics data cyber telecom telecoms
  wireless semantics logistics logistique transports transport freight express railways railway rail lines shipping maritime marine port
  construction constructions batiment travaux btp concrete cement beton homebuilders foundry fonderie mills works plant usine valves pumps engines
  rotors gauge gauges mesure mesures metrology metrologie formation formations habitat environnement recyclage mobilite culture
  creations productions international worldwide global americas europe
`);

/** Ordinary words that people write with a capital and that nobody is called by: one of them and the name is no person's. Folded. */
export const ORDINARY = words(`
  new old great best first next last general national royal american british french european african asian western eastern northern southern
  united north south east west central upper lower federal public private free open big black friday green blue red white golden
  year day week month board card cards debit report agreement order orders number account accounts price list sheet plan team teams department
  division unit manager director directors vice president executive officer chief senior junior assistant committee council meeting call review
  policy process program programme project phase stage version chapter section article annex annexe appendix figure table page
  business customer customers client clients supplier suppliers vendor purchase sales request proposal quote invoice delivery shipment release
  service support help desk street road avenue boulevard square place rue park lake mount mountain river valley beach island city town
  county state states fair show summit forum salon conference congress award awards prize cup world open league
  black buy pay play one two three four five third fifth sixth seventh dollar tree depot realty income line dominion freedom core
  prime smart net web app box point cross blue sky star sun moon stone spring spirit vision value quality
  machine machines line kit model series type class pack module platform portal suite studio cloud
  bon commande appel offre offres cahier charges conseil comite direction generale generaux general chambre ville region departement
  ministre maire service client clients fournisseur fournisseurs contrat cadre lot tranche niveau grand grands petits nouvelle nouveaux
  saint-gobain monsieur madame
`);

/** What names of places begin with; nobody's given name. Folded. */
export const PLACES = words(
  "el los las san santa saint sainte st ste new north south east west fort port mount lake cap mont pont cape great upper lower",
);
