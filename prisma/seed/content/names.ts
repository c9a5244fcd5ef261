/** Names for people who do not exist. Common first names, and family names that are rare together, by language and gender. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const firstNames: Record<"fr" | "en", Record<"f" | "m", readonly string[]>> = {
  fr: {
    f: words(`Agathe Aline Alix Anaïs Angélique Anouk Armelle Aurélie Béatrice Bérangère Blandine Camille Capucine Carole Cécile
      Céline Charlène Claire Clémence Coline Constance Coralie Delphine Diane Élise Éloïse Émeline Estelle Eugénie Faustine
      Flavie Florence Gaëlle Géraldine Hélène Héloïse Isaure Jeanne Joséphine Judith Laëtitia Laure Léonie Lise Lucile Ludivine
      Maëva Magali Marianne Marie-Laure Marion Maud Mélanie Mireille Muriel Myriam Nathalie Noëlle Océane Oriane Pascale Perrine
      Quitterie Raphaëlle Régine Roseline Sabine Solène Soline Stéphanie Sylvie Tiphaine Ursule Valentine Véronique Violaine
      Viviane Yaëlle Ysaline Zoé`),
    m: words(`Adrien Alban Alexis Anselme Antonin Armand Arthur Aubin Aurélien Baptiste Barnabé Benoît Blaise Cédric Christophe
      Clément Côme Corentin Cyprien Damien Denis Didier Dorian Édouard Éloi Emmanuel Éric Étienne Fabien Félix Florent Foulques
      Franck François-Xavier Gaël Gaspard Gauthier Germain Ghislain Grégoire Guilhem Hervé Hippolyte Ignace Jean-Luc Jean-Marc
      Joachim Josselin Kévin Laurent Léandre Lilian Loïc Lucien Malo Marcelin Matthieu Maxence Mathis Nicolas Olivier Pascal
      Philippe Pierre-Yves Raphaël Régis Renaud Rodolphe Romain Sébastien Serge Stanislas Sylvain Tanguy Théophile Thierry Tristan
      Ulysse Vianney Vincent Xavier Yannick`),
  },
  en: {
    f: words(`Abigail Agnes Alison Amber Audrey Beatrice Bethan Bridget Bronwyn Carys Charlotte Clare Cordelia Daphne Deborah Dorothy
      Edith Eleanor Elspeth Emma Esther Felicity Freya Gemma Georgina Gillian Gwen Harriet Hazel Heather Hilary Iris Isla Jemima
      Joanna Judith Kirsty Lorna Louisa Mabel Maisie Marian Maureen Meredith Miriam Morag Nancy Naomi Nell Nora Olive Patricia
      Penelope Philippa Phoebe Primrose Rachel Rhiannon Rowena Sally Selina Shona Sorcha Tabitha Tamsin Thea Una Verity Winifred`),
    m: words(`Aidan Alastair Alfred Angus Arthur Barnaby Basil Bernard Callum Cedric Clive Colin Conrad Cormac Craig Cuthbert Dennis
      Desmond Dominic Duncan Edgar Edwin Elliot Evan Ewan Fergus Finlay Francis Gavin Gerald Gilbert Graham Gregory Harold Hector
      Howard Hugh Ian Ivor Jasper Jeremy Keith Kenneth Lachlan Leonard Lewis Magnus Malcolm Miles Mungo Neville Niall Norman Percy
      Piers Ralph Reuben Rhys Roderick Rory Rufus Rupert Sidney Stuart Tobias Trevor Vernon Walter Wilfred`),
  },
};

export const familyNames: Record<"fr" | "en", readonly string[]> = {
  fr: phrases(`Abeillon, Ancelin, Arrigaud, Aubrespy, Audouard, Auriac, Bacquié, Balaguer, Barnabot, Bastouil, Bauvallet, Belcastel,
    Bertholon, Bessombes, Bochard, Boisrobin, Bonnardel, Bordenave, Bouscarel, Bouvattier, Brissonneau, Cabanel, Cadiergues, Calmels,
    Cantaloube, Carrandier, Carvalho, Castéran, Cazalbou, Chabrignac, Champollet, Charensol, Chassagny, Clavières, Coldefy, Combarieu,
    Corbineau, Coudercy, Crozatier, Dalbavie, Darribère, Delcayrou, Delmouly, Desgranges, Desplanques, Donnadille, Doussinet, Ducasset,
    Durrieux, Escalière, Escoubès, Esquirou, Estibal, Fabriès, Falguière, Farinaud, Ferrandou, Fontbonne, Fourcadet, Frayssinhes,
    Gardelle, Garrigou, Gaudillat, Gazagnes, Ginestous, Gouaze, Grandclément, Grimonprez, Guilhaumou, Guitardel, Hautefeuille, Houdebert,
    Issaly, Jalabert, Jourdanne, Kermarec, Kervadec, Labourdenne, Lacarrière, Lafargouette, Lagarrigue, Lannezval, Lapeyronie, Larroquette,
    Laubépin, Le Dantec, Le Floc'h, Le Guennec, Lespinière, Lestrade, Loubière, Malaterre, Marquès, Marsalet, Masclaux, Maurandy, Mazeyrac,
    Mercadiel, Mirabaud, Monestié, Montagnard, Montclar, Mourgues, Nougarède, Olivacce, Oustalet, Palissade, Parayre, Péchalou, Peyrebrune,
    Pharamond, Pinchinat, Pomarède, Pouzenc, Pradayrol, Puyjalon, Quercy, Rabastens, Ramondou, Rascalou, Rebouissou, Ribeyrol, Rocamadou,
    Roquelaine, Roucayrol, Rouquière, Sabatier-Roux, Salvagnac, Sarremejane, Savignol, Sérignac, Soubeyran, Tailhade, Tarissan, Teulières,
    Thézillat, Tournemire, Trémolières, Truchement, Urruty, Valadier, Vayssières, Verdeilhan, Vernhes, Viguerie, Villemagne, Yzard`),
  en: phrases(`Ackersley, Allardyce, Ambleforth, Applegarth, Arkwright, Ashdown, Askwith, Attercliffe, Bagshaw, Bannerdale, Barraclough, Beckermet,
    Bellwether, Bickerstaffe, Birkbeck, Blenkinsop, Boothroyd, Bottomley, Braithwaite, Bramhall, Brearley, Brockhurst, Butterworth, Cadwallader,
    Calverley, Carnforth, Caulfield, Charlesworth, Clitheroe, Cobbold, Collingbourne, Copplestone, Crabtree, Crowther, Cuthbertson, Dalrymple,
    Danvers, Dewhirst, Dinsdale, Drinkwater, Duckworth, Eastwood, Eccleston, Entwistle, Etherington, Fairclough, Fairweather, Featherstone,
    Fernyhough, Fothergill, Garsdale, Gaskarth, Gathercole, Goodfellow, Gorsuch, Greenhalgh, Grimshaw, Haddlesey, Halliwell, Hargreave, Harkness,
    Hathersage, Hebblethwaite, Hepworth, Hesketh, Higginbottom, Hinchcliffe, Holdsworth, Huddlestone, Illingworth, Ingleby, Jagger, Jessop,
    Kellaway, Kilbride, Kirkbride, Lanyon, Lathbury, Leatherbarrow, Liversedge, Longbottom, Lonsdale, Lumley, Mallinson, Marchbanks, Micklethwait,
    Murgatroyd, Netherwood, Oldroyd, Ormerod, Osbaldeston, Otterburn, Pargeter, Penhaligon, Pickles, Plumpton, Postlethwaite, Prendergast,
    Ravenscroft, Rawcliffe, Redmayne, Rigby, Rookwood, Satterthwaite, Scarisbrick, Shufflebotham, Skelmersdale, Sowerby, Stainthorpe, Standish,
    Strickland, Sunderland, Swinburne, Tattersall, Thistlethwaite, Threlfall, Tregothnan, Trevanion, Twistleton, Umpleby, Varley, Wainwright,
    Walmsley, Wetherby, Whittaker-Dunn, Wigglesworth, Winstanley, Wolstenholme, Woodhouse, Wrigley, Yardley, Yelland`),
};
