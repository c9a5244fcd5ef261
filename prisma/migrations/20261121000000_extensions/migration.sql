-- Present in every PostgreSQL distribution; needs a superuser or, since version 13, the right to create in the database.
create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
