-- CreateTable
CREATE TABLE "search_synonyms" (
    "id" UUID NOT NULL,
    "words" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_synonyms_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "search_synonyms_created_at_id_idx" ON "search_synonyms"("created_at", "id");

-- What people of a company call by several names, in French and in English; administrators change it.
INSERT INTO "search_synonyms" ("id", "words") SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, string_to_array(line, '|')
  FROM unnest(ARRAY[
    'facture|invoice|bill',
    'avoir|credit note',
    'réclamation|complaint|plainte',
    'litige|dispute',
    'patron|boss|dirigeant|PDG|CEO|directeur général|chief executive|managing director',
    'directeur technique|CTO',
    'directeur financier|DAF|CFO|finance director',
    'acheteur|acheteuse|buyer|purchaser',
    'achats|purchasing|procurement',
    'fournisseur|supplier|vendor',
    'client|customer',
    'prospect|lead',
    'devis|quote|quotation',
    'offre|offer|proposition|proposal',
    'commande|order',
    'bon de commande|purchase order',
    'appel d''offres|tender|RFP|call for tenders',
    'cahier des charges|specification|specifications',
    'contrat|contract|agreement',
    'contrat-cadre|accord-cadre|framework agreement|framework contract',
    'avenant|amendment',
    'prix|price|tarif|rate',
    'remise|discount|rabais',
    'livraison|delivery',
    'retard|delay',
    'panne|breakdown|outage',
    'maintenance|entretien|upkeep',
    'réunion|meeting',
    'rendez-vous|appointment|RDV',
    'visite|visit',
    'appel|call|coup de fil',
    'courriel|e-mail|email|mail',
    'téléphone|phone|telephone',
    'salon|trade fair|trade show|foire',
    'concurrent|competitor|rival',
    'usine|factory|plant',
    'atelier|workshop',
    'entrepôt|warehouse',
    'chaîne|line|production line',
    'embauche|recrutement|hiring|recruitment',
    'démission|resignation',
    'licenciement|layoff|redundancy',
    'départ|departure|leaving',
    'nomination|appointed|nommé',
    'chiffre d''affaires|turnover|revenue',
    'budget|enveloppe',
    'paiement|payment|règlement',
    'échéance|deadline|due date',
    'mécontent|unhappy|dissatisfied',
    'satisfait|satisfied|happy',
    'risque|risk',
    'audit|inspection',
    'formation|training',
    'essai|trial|pilot|pilote',
    'référence|reference',
    'partenaire|partner',
    'stagiaire|intern|trainee',
    'juridique|legal',
    'rachat|acquisition|takeover',
    'fusion|merger',
    'grève|strike',
    'incendie|fire',
    'logiciel|software',
    'capteur|sensor'
  ]) WITH ORDINALITY AS g(line, n);

-- Names that live by their signs: C++, C#, .NET, R&D; each as one word that no text has of itself.
CREATE FUNCTION search_signed(content text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg('sign' || replace(replace(replace(replace(lower(m[1]), '+', 'plus'), '#', 'sharp'), '.', 'dot'), '&', 'and'), ' ')
    FROM regexp_matches(content, '(?:^|[^[:alnum:]])([[:alpha:]]{1,3}(?:\+\+|#)|\.[[:upper:]][[:alpha:]]{1,5}|[[:upper:]]{1,3}&[[:upper:]]{1,3})(?![[:alnum:]+#])', 'g') m
$$;

-- What a text is found by besides its words.
CREATE OR REPLACE FUNCTION search_more(content text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT concat_ws(' ',
    CASE WHEN content ~ '[0-9]' THEN (SELECT string_agg(f.token, ' ') FROM search_figures(content) f) END,
    CASE WHEN content ~ '[+#.&]' THEN search_signed(content) END,
    CASE WHEN content ~ E'[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF]' THEN search_pairs(content) END)
$$;
