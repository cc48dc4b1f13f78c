-- Tokens for search by substring, as a GIN index serves it: `gx_grams(key) @> gx_query(term)`.
--
-- The key is `guanxi.base.text.search_key`, the term `search_term`: both are normalised there (lower case, half width),
-- so nothing is folded here. Guarantee: where `term` is a substring of `key` and lies within one part of it, every
-- token of gx_query(term) is in gx_grams(key). An empty answer of gx_query means that no index can help: a single Chinese
-- character, one or two digits, two letters of which one is a vowel. The caller then probes the newest rows instead.
--
-- Own names are schema-qualified: indexes are built and dumps restored with an empty search path. Collation plays no part.

create or replace function public.gx_grams(key text) returns text[]
language plpgsql immutable strict parallel safe as $$
declare
  grams text[] := '{}';
  ascii_words text := '';
  word text; run text; mark text; before text; size int;
begin
  -- Words with Chinese in them: every pair of neighbours.
  foreach word in array string_to_array(translate(key, E'\x1f\t\n\r', '    '), ' ') loop
    if octet_length(word) = length(word) then
      ascii_words := ascii_words || ' ' || word;
    else
      before := null;
      foreach mark in array string_to_array(word, null) loop
        if before is not null then grams := array_append(grams, before || mark); end if;
        before := mark;
      end loop;
      if word ~ '[!-~][!-~]' then ascii_words := ascii_words || ' ' || regexp_replace(word, '[^!-~]+', ' ', 'g'); end if;
    end if;
  end loop;
  -- Runs of ASCII, also those inside Chinese: every three neighbours, and every pair of consonants (initials); a rare
  -- pair with punctuation may slip in, which only widens the index.
  foreach word in array string_to_array(ascii_words, ' ') loop
    size := length(word);
    for at in 1 .. size - 2 loop grams := array_append(grams, substr(word, at, 3)); end loop;
    if size > 1 then
      foreach run in array string_to_array(translate(word, 'aeiou0123456789-', '                '), ' ') loop
        for at in 1 .. length(run) - 1 loop
          grams := array_append(grams, substr(run, at, 2));
        end loop;
      end loop;
    end if;
  end loop;
  return grams;
end $$;

create or replace function public.gx_query(term text) returns text[]
language plpgsql immutable strict parallel safe as $$
declare
  marks text[] := string_to_array(term, null);
  grams text[] := '{}';
  word text;
begin
  for at in 2 .. coalesce(cardinality(marks), 0) loop
    continue when ascii(marks[at - 1]) <= 32 or ascii(marks[at]) <= 32;
    if ascii(marks[at - 1]) > 127 or ascii(marks[at]) > 127 then
      grams := array_append(grams, marks[at - 1] || marks[at]);
    end if;
  end loop;
  foreach word in array string_to_array(regexp_replace(term, '[^!-~]+', ' ', 'g'), ' ') loop
    for at in 1 .. length(word) - 2 loop
      grams := array_append(grams, substr(word, at, 3));
    end loop;
    if word ~ '^[b-df-hj-np-tv-z]{2}$' then grams := array_append(grams, word); end if;
  end loop;
  return grams;
end $$;
