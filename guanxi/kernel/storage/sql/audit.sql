-- Logs: tables by month that only grow (GEN-016, docs/decisions/system-log.md). The audit is one of them, `log.sql` has the
-- others. No statement changes or deletes a row of a log; only whole months go, by dropping their partition.
create or replace function public.gx_untouchable() returns trigger language plpgsql as $$
begin
    raise exception 'a log cannot be changed: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create or replace function public.gx_guard(log text) returns void language plpgsql as $$
begin
    if not exists (select 1 from pg_trigger where tgname = 'gx_untouchable' and tgrelid = format('public.%I', log)::regclass) then
        execute format('create trigger gx_untouchable before update or delete or truncate on public.%I '
            'for each statement execute function public.gx_untouchable()', log);
    end if;
end $$;

create or replace function public.gx_month(moment timestamptz, months int default 0) returns timestamptz language sql stable as $$
    select (date_trunc('month', moment at time zone 'UTC') + make_interval(months => months)) at time zone 'UTC'
$$;

-- One partition of a log; a stretch that is covered already stays as it is.
create or replace function public.gx_add_months(log text, part text, starts timestamptz, ends timestamptz) returns void
language plpgsql as $$
begin
    if to_regclass(format('public.%I', part)) is null then
        execute format('create table public.%I partition of public.%I for values from (%L) to (%L)', part, log, starts, ends);
        perform public.gx_guard(part);
    end if;
exception when invalid_object_definition then null;
end $$;

-- The partitions of this month and the next three. Rows that came while no month was ready lie in `…_rest`: that becomes
-- a partition as it is, so that no row is ever moved.
create or replace function public.gx_keep_months(log text) returns void language plpgsql as $$
declare
    rest text := log || '_rest';
    first timestamptz;
    last timestamptz;
    starts timestamptz;
    part text;
begin
    if to_regclass(format('public.%I', rest)) is not null then
        execute format('select public.gx_month(min(at)), public.gx_month(max(at), 1) from public.%I', rest) into first, last;
    end if;
    if first is not null then
        part := format('%s_%s', rest, to_char(first at time zone 'UTC', 'YYYYMM'));
        begin
            execute format('alter table public.%I detach partition public.%I', log, rest);
            execute format('alter table public.%I rename to %I', rest, part);
            execute format('alter table public.%I attach partition public.%I for values from (%L) to (%L)', log, part, first, last);
        exception when invalid_object_definition or duplicate_table then null;
        end;
    end if;
    if to_regclass(format('public.%I', rest)) is null then
        execute format('create table public.%I partition of public.%I default', rest, log);
        perform public.gx_guard(rest);
    end if;
    for i in 0..3 loop
        starts := public.gx_month(now(), i);
        part := format('%s_%s', log, to_char(starts at time zone 'UTC', 'YYYYMM'));
        perform public.gx_add_months(log, part, starts, public.gx_month(starts, 1));
    end loop;
end $$;

-- The audit (db-spike E): one row trigger on every object's table. Who, from where and by which action is set by `Work`
-- for the transaction, so bulk work and scripts are written down as well. An insert keeps no copy: the row is the value.
-- Only a list that the program computes from other records is left out while it is written (`guanxi.derived` names its table):
-- that it was computed stands in the audit, its million rows would say nothing more.
-- An audit of an earlier version, one plain table, becomes the first partition with all its rows.
do $$
begin
    if (select relkind from pg_class where oid = to_regclass('public.audit')) = 'r' then
        alter table public.audit rename to audit_before;
        alter table public.audit_before alter column id drop identity if exists;
        drop index if exists public.audit_record;
    end if;
end $$;
create sequence if not exists public.audit_number;
create table if not exists public.audit (
    id bigint not null default nextval('public.audit_number'),
    at timestamptz not null default clock_timestamp(),
    tbl text not null,
    pk bigint not null,
    op "char" not null,
    actor bigint,
    action text,
    ip text,
    request text,
    diff jsonb
) partition by range (at);
do $$
begin
    if to_regclass('public.audit_before') is not null
        and not (select relispartition from pg_class where oid = to_regclass('public.audit_before')) then
        perform setval('public.audit_number', greatest((select max(id) from public.audit_before), 0) + 1, false);
        execute format('alter table public.audit attach partition public.audit_before for values from (minvalue) to (%L)',
            public.gx_month(now(), 1));
        perform public.gx_guard('audit_before');
    end if;
end $$;
create index if not exists audit_record on public.audit (tbl, pk, at desc, id desc);
create index if not exists audit_at on public.audit (at, id);
create index if not exists audit_actor on public.audit (actor, at, id);
select public.gx_guard('audit');
select public.gx_keep_months('audit');

create or replace function public.gx_audit() returns trigger language plpgsql as $$
declare
    before jsonb;
    after jsonb;
    changed jsonb;
begin
    if current_setting('guanxi.derived', true) = tg_table_name then return null; end if;
    if tg_op = 'UPDATE' then
        if old is not distinct from new then return null; end if;
        before := to_jsonb(old);
        after := to_jsonb(new);
        select jsonb_object_agg(n.key, jsonb_build_array(before -> n.key, n.value)) into changed
        from jsonb_each(after) n
        where before -> n.key is distinct from n.value
          and n.key not in ('updated_at', 'updated_by', 'version', 'search_key', 'sort_key', 'password');
        if changed is null then return null; end if;
    elsif tg_op = 'DELETE' then
        after := to_jsonb(old);
        changed := jsonb_strip_nulls(after) - array['search_key', 'sort_key', 'password'];
    else
        after := to_jsonb(new);
    end if;
    insert into public.audit (tbl, pk, op, actor, action, ip, request, diff) values (
        tg_table_name, (after ->> 'id')::bigint, left(tg_op, 1)::"char",
        nullif(current_setting('guanxi.actor', true), '')::bigint,
        nullif(current_setting('guanxi.action', true), ''),
        nullif(current_setting('guanxi.ip', true), ''),
        nullif(current_setting('guanxi.request', true), ''),
        changed);
    return null;
end $$;
