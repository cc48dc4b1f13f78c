-- The system log (GEN-016): what the audit, which knows changes, does not know: sign-ins, reads, exports, prints, refusals.
create sequence if not exists public.system_log_number;
create table if not exists public.system_log (
    id bigint not null default nextval('public.system_log_number'),
    at timestamptz not null default clock_timestamp(),
    operator bigint,
    kind text not null,
    object text not null default '',
    record bigint,
    row_count bigint,
    ip text,
    request text,
    text text not null default '',
    facts jsonb
) partition by range (at);
create index if not exists system_log_at on public.system_log (at, id);
create index if not exists system_log_operator on public.system_log (operator, at, id);
create index if not exists system_log_kind on public.system_log (kind, at, id);
create index if not exists system_log_object on public.system_log (object, record, at, id);
create index if not exists system_log_ip on public.system_log (ip, at, id);
select public.gx_guard('system_log');
select public.gx_keep_months('system_log');

-- Seals: a digest over a closed stretch of a log, chained to the seal before. `dropped` says that older rows went by policy.
create table if not exists public.log_seal (
    id bigint generated always as identity primary key,
    log text not null,
    what text not null check (what in ('sealed', 'dropped')),
    starts timestamptz,
    ends timestamptz not null,
    row_count bigint not null,
    body text not null,
    chain text not null,
    mark text not null,
    at timestamptz not null default clock_timestamp()
);
create index if not exists log_seal_log on public.log_seal (log, id);
select public.gx_guard('log_seal');

-- How long logs are kept. Changes of records (the audit) are the history of the business: for ever unless somebody says otherwise.
create table if not exists public.log_policy (
    id int primary key default 1 check (id = 1),
    keep_days int not null default 1095 check (keep_days >= 180),
    keep_changes_days int check (keep_changes_days >= 180)
);
insert into public.log_policy (id) values (1) on conflict do nothing;

-- Number of rows and digest of a stretch. Empty values are left out, so that a column added later changes no old digest.
create or replace function public.gx_log_body(log text, starts timestamptz, ends timestamptz, out row_count bigint, out body text)
language plpgsql stable set timezone = 'UTC' set datestyle = 'ISO' as $$
begin
    execute format(
        'select count(*), encode(sha256(coalesce(string_agg(sha256(convert_to(jsonb_strip_nulls(to_jsonb(t))::text, ''UTF8'')), '
        '''''::bytea order by at, id), ''''::bytea)), ''hex'') from public.%I t where ($1 is null or at >= $1) and at < $2', log)
        into row_count, body using starts, ends;
end $$;
