import type { KnownRow } from "./duplicates-database.ts";

/** Invented people as a company's records hold them: entity | name | e-mail | telephone | firm | town. One entity is one person. */
const RECORDS = `
a1|Claire Dupont|claire.dupont@orvane.example||Orvane|Lyon
a1|C. Dupont||+33612345678|Orvane|Lyon
a1|DUPONT Claire|c.dupont@orvane.example|06 12 34 56 78|Orvane|Lyon
a2|Claire Dupont|claire@brandis.example||Brandis|Lille
a3|Jean Martin|jean.martin@halden.example||Halden|Nantes
a3|J. Martin|||Halden|Nantes
a4|Jacques Martin|jacques.martin@halden.example||Halden|Nantes
a5|Jean Martin|jm@vey.example||Vey|Strasbourg
a5|Jean Martin|JM@vey.example|+33388000001||
a6|Jean Martin|||Lund|Rennes
a7|Claire Martin née Dubois|claire.martin@wexel.example||Wexel|Paris
a7|Claire Dubois|claire.dubois@wexel.example||Wexel|Paris
a8|Éric Dupont-Moretti|eric@talmeret.example||Talmeret|Metz
a8|Eric Dupont Moretti||+33387000001|Talmeret|Metz
a8|Éric Dupont|||Talmeret|Metz
a9|Éric Dupont|||Strandholt|Brest
b1|Hélène Vasseur, PhD|h.vasseur@quevert.example||Quévert|Tours
b1|Helene Vasseur|||Quévert|Tours
b2|Işık Yılmaz|isik@ostal.example||Ostal|Colmar
b2|Isik Yilmaz||+33389000001|Ostal|Colmar
b3|Paul Ostal|info@ostal.example|+33389000000|Ostal|Colmar
b4|Rose Ostal|info@ostal.example|+33389000000|Ostal|Colmar
b5|Stephen Lefebvre|s.lefebvre@marlin.example||Marlin|Caen
b5|Steven Lefèvre|||Marlin|Caen
b6|Marc Lefèvre|||Marlin|Caen
b7|Jean-Luc Marty|jl.marty@aerolor.example||Aérolor|Toulouse
b7|JL Marty|||Aérolor|Toulouse
b7|Jean Luc MARTY||05 61 00 00 01|Aérolor|Toulouse
b8|Nguyen Thi Lan|lan@hydrelia.example||Hydrelia|Bordeaux
b8|Lan Nguyen Thi|||Hydrelia|Bordeaux
b9|Sonia Wexel|sonia@wexel.example||Wexel|Paris
b9|Sonia Wexel, CFA|sonia.wexel@wexel.example||Wexel|Paris
c1|Siobhan O'Neil|siobhan.o'neil@verin.example||Verin|Dijon
c1|Siobhán O’Neil|||Verin|Dijon
c2|Karim Belhadj|karim@verin.example|+33380000002|Verin|Dijon
c2|Karim Belhaj||03 80 00 00 02|Verin|Dijon
c3|Karima Belhadj|karima@verin.example||Verin|Dijon
c4|Anna Weber geb. Schulz|a.weber@strandholt.example||Strandholt|Brest
c4|Anna Schulz|||Strandholt|Brest
c5|Thomas Petit|t.petit@lund.example|+33299000000 x12|Lund|Rennes
c6|Maud Petit|m.petit@lund.example|+33299000000 x14|Lund|Rennes
c6|M. Petit||+33299000000 x14|Lund|Rennes
c7|Philippe Renaud|p.renaud@halden.example||Halden|Nantes
c7|Filipe Renaud|||Halden|Nantes
c8|Philippe Renard|philippe.renard@vey.example||Vey|Strasbourg
c9|Accueil|accueil@vey.example|+33388000009|Vey|Strasbourg
d1|Accueil|accueil@lund.example|+33299000009|Lund|Rennes
d2|Giulia De Luca|giulia@brandis.example||Brandis|Lille
d2|Giulia Deluca|||Brandis|Lille
d3|Marie Bernard|marie.bernard@orvane.example||Orvane|Lyon
d3|Marie Bernard-Colin|m.bernard-colin@orvane.example||Orvane|Lyon
d4|Marie Bernard|mb@aerolor.example||Aérolor|Toulouse
d5|Thi Mai Tran|mai@hydrelia.example||Hydrelia|Bordeaux
d5|Mai Tran|||Hydrelia|Bordeaux
d6|Łukasz Nowak|lukasz@marlin.example||Marlin|Caen
d6|Lukasz Nowak||+33231000001||
d7|Ana María Fernández de la Vega|ana@quevert.example||Quévert|Tours
d7|Ana Fernandez|||Quévert|Tours
d8|Robert Durand|robert.durand@talmeret.example||Talmeret|Metz
d9|Robert Durant|r.durant@brandis.example||Brandis|Lille
`;

export const DUPLICATES: KnownRow[] = RECORDS.trim()
  .split("\n")
  .map((line, index) => {
    const [entity = "", name = "", email = "", phone = "", company = "", city = ""] = line.split("|");
    return { id: String(index), entity, name, email, phone, company, city };
  });
