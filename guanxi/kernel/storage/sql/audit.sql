-- The audit (db-spike E): one row trigger on every object's table. Who, from where and by which action is set by `Work`
-- for the transaction, so bulk work and scripts are written down as well. An insert keeps no copy: the row is the value.
create table if not exists public.audit (
    id bigint generated always as identity,
    at timestamptz not null default clock_timestamp(),
    tbl text not null,
    pk bigint not null,
    op "char" not null,
    actor bigint,
    action text,
    ip text,
    request text,
    diff jsonb
);
create index if not exists audit_record on public.audit (tbl, pk, id desc);

create or replace function public.gx_audit() returns trigger language plpgsql as $$
declare
    before jsonb;
    after jsonb;
    changed jsonb;
begin
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
