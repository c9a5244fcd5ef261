-- What the index drops (soft hyphens, characters of no width, Arabic and Hebrew vowel signs, the Arabic lengthening sign), and the
-- number sign, which unaccent would glue to its number.
CREATE FUNCTION search_bare(content text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN content ~ E'[№\u00AD\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u200B-\u200F\u2060\uFEFF]'
    THEN regexp_replace(replace(content, '№', ' '),
      E'[\u00AD\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u200B-\u200F\u2060\uFEFF]', '', 'g')
    ELSE content END
$$;

CREATE OR REPLACE FUNCTION search_tokens(content text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.simple',
    translate(unaccent(search_bare(content)), '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~’', '                                 '))
$$;

CREATE OR REPLACE FUNCTION search_fold(content text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT lower(unaccent(search_bare(content)))
$$;

-- Numbers in any spelling as one word each: telephone numbers by their last eight figures (the country or the leading zero may be
-- there or not), amounts by their value ("180k euros", "180 000 €" and "180,000" are num180000). `raw` is how it was written.
CREATE FUNCTION search_figures(content text) RETURNS TABLE (raw text, token text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT m[1], 'tel' || right(regexp_replace(m[1], '\D', '', 'g'), 8)
    FROM regexp_matches(content, E'(\\+?[0-9][0-9 .()\u00A0\u2009\u202F-]{6,}[0-9])', 'g') m
   WHERE length(regexp_replace(m[1], '\D', '', 'g')) BETWEEN 8 AND 15
  UNION ALL
  SELECT x.raw, 'num' || round(x.figure * CASE
      WHEN x.scale IS NULL THEN 1
      WHEN x.scale IN ('k', 'mille', 'thousand') THEN 1000
      WHEN x.scale IN ('m', 'mn', 'mio', 'million', 'millions') THEN 1000000
      ELSE 1000000000 END)::text
    FROM (
      SELECT m[1] AS raw, lower(m[4]) AS scale,
             CASE WHEN m[4] IS NOT NULL AND m[3] IS NULL AND m[2] ~ '^[0-9]{1,3}[.,][0-9]{3}$' THEN replace(m[2], ',', '.')::numeric
                  ELSE (regexp_replace(m[2], '\D', '', 'g') || '.' || coalesce(m[3], '0'))::numeric END AS figure,
             length(regexp_replace(m[2], '\D', '', 'g')) AS places
        FROM regexp_matches(content, E'(?:^|[^0-9[:alpha:]])(([0-9]{1,3}(?:[ .,''\u00A0\u2009\u202F][0-9]{3})+(?![0-9])|[0-9]+)(?:[.,]([0-9]{1,2}))?[ \u00A0\u202F]?(k|m|md|mds|mrd|bn|mn|mio|millions?|milliards?|mille|thousand|billions?)?[ \u00A0\u202F]?(?:€|\\$|£|eur|euros?|usd|dollars?|gbp|pounds?|chf)?)(?![[:alnum:]])', 'gi') m) x
   WHERE x.places <= 15 AND (x.scale IS NOT NULL OR x.places >= 4)
$$;

-- Scripts that put no blanks between words, as pairs of letters.
CREATE FUNCTION search_pairs(content text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(substr(r[1], i, 2), ' ')
    FROM regexp_matches(content, E'([\u0E00-\u0E7F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF]+)', 'g') r, generate_series(1, length(r[1])) i
$$;

-- What a text is found by besides its words.
CREATE FUNCTION search_more(content text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT concat_ws(' ',
    CASE WHEN content ~ '[0-9]' THEN (SELECT string_agg(f.token, ' ') FROM search_figures(content) f) END,
    CASE WHEN content ~ E'[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF]' THEN search_pairs(content) END)
$$;

-- As before, with marks for who wrote it, the kind of post and how it came. The old one stays for processes that still run.
CREATE FUNCTION search_vector(
  kind text, account uuid, circle uuid, happened timestamptz, title text, body text, context text,
  author uuid, post_kind text, channel text
) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT search_vector(kind, account, circle, happened, title, body, context)
    || array_to_tsvector(array_remove(ARRAY['@a' || author, '@p' || post_kind, '@h' || channel], NULL))
$$;
