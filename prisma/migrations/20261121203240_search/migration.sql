-- DropIndex
DROP INDEX "search_documents_account_id_idx";

-- DropIndex
DROP INDEX "search_documents_folded_trgm";

-- DropIndex
DROP INDEX "search_documents_tsv_idx";

-- AlterTable
ALTER TABLE "search_documents" DROP COLUMN "account_id",
DROP COLUMN "body",
DROP COLUMN "folded",
DROP COLUMN "rank",
DROP COLUMN "title",
DROP COLUMN "tsv",
ADD COLUMN     "names" tsvector,
ADD COLUMN     "words" tsvector NOT NULL;

-- CreateTable
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,
    "df" INTEGER NOT NULL,
    "stem_fr" TEXT,
    "stem_en" TEXT,
    "stop" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "search_pending" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,

    CONSTRAINT "search_pending_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "search_words_word_prefix" ON "search_words"("word" text_pattern_ops);

-- CreateIndex
CREATE INDEX "search_words_word_trgm" ON "search_words" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "search_words_stem_fr_idx" ON "search_words"("stem_fr");

-- CreateIndex
CREATE INDEX "search_words_stem_en_idx" ON "search_words"("stem_en");

-- CreateIndex
CREATE INDEX "search_pending_seq_idx" ON "search_pending"("seq");

-- CreateIndex
CREATE INDEX "search_documents_words_idx" ON "search_documents" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_documents_names_idx" ON "search_documents" USING GIN ("names");

-- CreateIndex
CREATE INDEX "search_documents_audience_id_happened_at_id_idx" ON "search_documents"("audience_id", "happened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "search_documents_circle_id_happened_at_id_idx" ON "search_documents"("circle_id", "happened_at" DESC, "id" DESC);

-- A write must not leave a list of pending entries that every search would have to read through.
ALTER INDEX "search_documents_words_idx" SET (fastupdate = off);
ALTER INDEX "search_documents_names_idx" SET (fastupdate = off);
ALTER INDEX "search_words_word_trgm" SET (fastupdate = off);

-- The words of a text with their places: without accents, in lower case, parted at every sign. Signs become blanks
-- before the parser sees them, or it would keep addresses, numbers and hyphenated words whole.
CREATE FUNCTION search_tokens(content text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.simple',
    translate(unaccent(content), '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~’', '                                 '))
$$;

-- One word as the index writes it.
CREATE FUNCTION search_fold(content text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT lower(unaccent(content))
$$;

-- What is read of a text: a mention is stored as [Name](kind:id); its name is text, its id is not.
CREATE FUNCTION search_plain(content text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN position('](' IN content) > 0
    THEN regexp_replace(content, '\]\((user|person|account|opportunity):[0-9a-f-]{36}\)', ' ', 'g')
    ELSE content END
$$;

-- Everything a document can be found by: its name (A), its text (B), the name of its account (D), and marks, which no
-- typed word can equal because they begin with a sign.
CREATE FUNCTION search_vector(
  kind text, account uuid, circle uuid, happened timestamptz, title text, body text, context text
) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT setweight(search_tokens(title), 'A') || setweight(search_tokens(body), 'B')
    || setweight(search_tokens(context), 'D')
    || array_to_tsvector(array_remove(ARRAY[
         '@k' || kind, '@n' || account, '@c' || circle,
         '@m' || to_char(happened AT TIME ZONE 'UTC', 'YYYY-MM'),
         '@d' || to_char(happened AT TIME ZONE 'UTC', 'YYYY-MM-DD')], NULL))
$$;

-- The name alone, for suggestions; null for what has none.
CREATE FUNCTION search_names(kind text, title text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN kind IN ('account', 'person', 'opportunity', 'colleague')
    THEN search_tokens(title) || array_to_tsvector(ARRAY['@k' || kind]) END
$$;
