-- The parser takes an address, a number or a path for one word: 10.000 and www.vdab.be were not found by what a user types
-- of them. Words are what stands between other characters, as FullText splits what is typed.
alter table campaign alter column search set expression as (
    to_tsvector('eenstem', regexp_replace(
        normalize(title || ' ' || coalesce(summary, '')), '[^[:alnum:]]+', ' ', 'g')));
