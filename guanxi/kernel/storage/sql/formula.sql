-- What formulas need beyond plain SQL: functions that use an argument more than once or must not fail on data.
-- The same meanings stand in guanxi/kernel/formula/evaluating.py. Dates stay within the years 1 to 9999.

create or replace function public.gx_clip(n numeric, low int, high int) returns int
language sql immutable strict parallel safe as $$ select least(greatest(trunc(n), low), high)::int $$;

create or replace function public.gx_number(t text) returns numeric
language sql immutable strict parallel safe as $$
  select case when btrim(t, E' \t\n\r\u3000') ~ '^[+-]?[0-9]{1,25}(\.[0-9]{1,20})?$'
         then round(btrim(t, E' \t\n\r\u3000')::numeric, 10) end
$$;

create or replace function public.gx_days(start_day date, end_day date) returns numeric
language sql immutable strict parallel safe as $$ select (end_day - start_day)::numeric $$;

create or replace function public.gx_add_days(day date, n numeric) returns date
language sql immutable strict parallel safe as $$
  select case when day - date '0001-01-01' + public.gx_clip(n, -4000000, 4000000) between 0 and 3652058
         then day + public.gx_clip(n, -4000000, 4000000) end
$$;

create or replace function public.gx_add_months(day date, n numeric) returns date
language sql immutable strict parallel safe as $$
  select case when extract(year from day) * 12 + extract(month from day) - 1 + trunc(n) between 12 and 119999
         then (day + make_interval(months => trunc(n)::int))::date end
$$;

create or replace function public.gx_date(y numeric, m numeric, d numeric) returns date
language plpgsql immutable strict parallel safe as $$
declare
  year int := least(greatest(trunc(y), 0), 10000);
  month int := least(greatest(trunc(m), 0), 13);
  day int := least(greatest(trunc(d), 0), 32);
begin
  if year not between 1 and 9999 or month not between 1 and 12 or day < 1 then return null; end if;
  if day > extract(day from make_date(year, month, 1) + interval '1 month - 1 day') then return null; end if;
  return make_date(year, month, day);
end $$;
