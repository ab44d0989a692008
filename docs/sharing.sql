-- The tables of shared books (Referral Book). Generated from the workbook's own columns: do not edit.
-- The administrator runs this in an empty database, as the owner of it:
--     psql -d practice -f sharing.sql
-- and again once the extension has been brought up to date: tables of before keep their rows and gain columns. Run
-- without need it changes nothing. Then, once there is a book, a desk is let in:
--     create role ada login in role rb_desk;
--     insert into rb.member(book, login) select id, 'ada' from rb.book where name = 'Practice';

begin;
set local client_min_messages = warning;

do $make$ begin
    if not exists (select 1 from pg_roles where rolname = 'rb_desk') then create role rb_desk nologin; end if;
    if not exists (select 1 from pg_roles where rolname = 'rb_reader') then create role rb_reader nologin; end if;
end $make$;

create schema if not exists rb;

create table if not exists rb.about (version int not null, made timestamptz not null default now());

-- One row a book. last is the number of its last change, last_no the highest referral number given to a desk.
create table if not exists rb.book (
    id uuid primary key, name text not null, last bigint not null default 0, last_no bigint not null default 0,
    kept_from bigint not null default 0, push uuid
);

-- Which login may see which book: kept by the owner.
create table if not exists rb.member (book uuid not null references rb.book, login name not null, primary key (book, login));

-- The desks that have joined a book.
create table if not exists rb.desk (
    book uuid not null references rb.book, id uuid not null, name text not null,
    login name not null default current_user, seen bigint not null default 0, at timestamptz,
    primary key (book, id)
);

create table if not exists rb.contact (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "first_name" text,
    "last_name" text,
    "company" text,
    "phone" text,
    "email" text,
    "city" text,
    "postcode" text,
    "hours" text,
    "referred_by" text,
    "received" date,
    "last_contacted" date,
    "notes" text,
    "type" text,
    "area" text,
    "cadence" bigint,
    "competitor" text,
    "likes" text,
    "charity" text,
    "never" text,
    "days_off" text,
    "birthday" date,
    "anniversary" date,
    "moved_to" text,
    "moved_on" date,
    "bought_from" text,
    "list_of" date,
    "basis" text,
    "verified" date,
    "do_not_contact" text,
    "not_before" date,
    "correspondence" text,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table if not exists rb.referral (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "number" bigint,
    "date" date,
    "source" text,
    "prospect" text,
    "phone" text,
    "email" text,
    "need" text,
    "owner" text,
    "status" text,
    "status_since" date,
    "attempts" bigint,
    "last_attempt" date,
    "reached" date,
    "thanked" date,
    "told" date,
    "told_status" text,
    "asked" date,
    "rewarded" date,
    "gift" text,
    "invited" date,
    "value" numeric,
    "snoozed_until" date,
    "note" text,
    "may_tell" text,
    "lost_because" text,
    "lost_to" text,
    "fit" text,
    "asked_how" date,
    "score" numeric,
    "why_us" text,
    "why_words" text,
    "may_quote" text,
    "put_right" date,
    "three_way" date,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table if not exists rb.touch (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "when_serial" float8,
    "when" timestamp generated always as
        (timestamp '1899-12-30' + "when_serial" * interval '1 day') stored,
    "who" text,
    "kind" text,
    "outcome" text,
    "referral" bigint,
    "brought" text,
    "by" text,
    "note" text,
    "cost" numeric,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table if not exists rb.given (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "date" date,
    "partner" text,
    "client" text,
    "need" text,
    "status" text,
    "value" numeric,
    "note" text,
    "ask_on" date,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table if not exists rb.rule (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "key" text,
    "value" text,
    "what" text,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table if not exists rb.plan (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "source" text,
    "stage" text,
    "build" text,
    "serves" text,
    "gain" text,
    "ask" text,
    "script" text,
    "coached" date,
    "shown" date,
    "motivated" date,
    "made_easy" date,
    "asked" date,
    "started" date,
    "interest" text,
    "relationship" text,
    "motivation" text,
    "market" text,
    "nearby" text,
    "access" text,
    "satisfaction" text,
    "competitor" text,
    "board" text,
    "meets" text,
    "note" text,
    "rung_on" date,
    "coach_on" date,
    "meet_on" date,
    "board_on" date,
    "activity_on" date,
    "promised" text,
    "promise_on" date,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table if not exists rb.goal (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "goal" text,
    "from" date,
    "to" date,
    "wanted" numeric,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table if not exists rb.alias (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "spelling" text,
    "source" text,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table if not exists rb.apart (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "first" text,
    "second" text,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table if not exists rb.letter (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "key" text,
    "subject" text,
    "text" text,
    "used" text,
    odd jsonb not null default '{}',
    primary key (book, id)
);

-- Who changed what, and when. Rows are only added. before and after hold the columns that differ.
create table if not exists rb.change (
    book uuid not null references rb.book, no bigint not null, op uuid not null, part int not null,
    tab text not null, id text not null, kind "char" not null check (kind in ('a', 'c', 'd')),
    before jsonb not null, after jsonb not null, desk uuid not null, who text not null,
    login name not null default current_user, at timestamptz not null default clock_timestamp(),
    title text not null default '',
    primary key (book, no), unique (book, op, part)
);
create index if not exists change_book_tab_id_no_idx on rb.change (book, tab, id, no);
create index if not exists referral_book_idx on rb.referral (book)
    where not gone and coalesce(status, '') not in ('Won', 'Lost');

-- What tables of an earlier version lack.
alter table rb.contact
    add column if not exists "first_name" text,
    add column if not exists "last_name" text,
    add column if not exists "company" text,
    add column if not exists "phone" text,
    add column if not exists "email" text,
    add column if not exists "city" text,
    add column if not exists "postcode" text,
    add column if not exists "hours" text,
    add column if not exists "referred_by" text,
    add column if not exists "received" date,
    add column if not exists "last_contacted" date,
    add column if not exists "notes" text,
    add column if not exists "type" text,
    add column if not exists "area" text,
    add column if not exists "cadence" bigint,
    add column if not exists "competitor" text,
    add column if not exists "likes" text,
    add column if not exists "charity" text,
    add column if not exists "never" text,
    add column if not exists "days_off" text,
    add column if not exists "birthday" date,
    add column if not exists "anniversary" date,
    add column if not exists "moved_to" text,
    add column if not exists "moved_on" date,
    add column if not exists "bought_from" text,
    add column if not exists "list_of" date,
    add column if not exists "basis" text,
    add column if not exists "verified" date,
    add column if not exists "do_not_contact" text,
    add column if not exists "not_before" date,
    add column if not exists "correspondence" text;
alter table rb.referral
    add column if not exists "number" bigint,
    add column if not exists "date" date,
    add column if not exists "source" text,
    add column if not exists "prospect" text,
    add column if not exists "phone" text,
    add column if not exists "email" text,
    add column if not exists "need" text,
    add column if not exists "owner" text,
    add column if not exists "status" text,
    add column if not exists "status_since" date,
    add column if not exists "attempts" bigint,
    add column if not exists "last_attempt" date,
    add column if not exists "reached" date,
    add column if not exists "thanked" date,
    add column if not exists "told" date,
    add column if not exists "told_status" text,
    add column if not exists "asked" date,
    add column if not exists "rewarded" date,
    add column if not exists "gift" text,
    add column if not exists "invited" date,
    add column if not exists "value" numeric,
    add column if not exists "snoozed_until" date,
    add column if not exists "note" text,
    add column if not exists "may_tell" text,
    add column if not exists "lost_because" text,
    add column if not exists "lost_to" text,
    add column if not exists "fit" text,
    add column if not exists "asked_how" date,
    add column if not exists "score" numeric,
    add column if not exists "why_us" text,
    add column if not exists "why_words" text,
    add column if not exists "may_quote" text,
    add column if not exists "put_right" date,
    add column if not exists "three_way" date;
alter table rb.touch
    add column if not exists "when_serial" float8,
    add column if not exists "when" timestamp generated always as
        (timestamp '1899-12-30' + "when_serial" * interval '1 day') stored,
    add column if not exists "who" text,
    add column if not exists "kind" text,
    add column if not exists "outcome" text,
    add column if not exists "referral" bigint,
    add column if not exists "brought" text,
    add column if not exists "by" text,
    add column if not exists "note" text,
    add column if not exists "cost" numeric;
alter table rb.given
    add column if not exists "date" date,
    add column if not exists "partner" text,
    add column if not exists "client" text,
    add column if not exists "need" text,
    add column if not exists "status" text,
    add column if not exists "value" numeric,
    add column if not exists "note" text,
    add column if not exists "ask_on" date;
alter table rb.rule
    add column if not exists "key" text,
    add column if not exists "value" text,
    add column if not exists "what" text;
alter table rb.plan
    add column if not exists "source" text,
    add column if not exists "stage" text,
    add column if not exists "build" text,
    add column if not exists "serves" text,
    add column if not exists "gain" text,
    add column if not exists "ask" text,
    add column if not exists "script" text,
    add column if not exists "coached" date,
    add column if not exists "shown" date,
    add column if not exists "motivated" date,
    add column if not exists "made_easy" date,
    add column if not exists "asked" date,
    add column if not exists "started" date,
    add column if not exists "interest" text,
    add column if not exists "relationship" text,
    add column if not exists "motivation" text,
    add column if not exists "market" text,
    add column if not exists "nearby" text,
    add column if not exists "access" text,
    add column if not exists "satisfaction" text,
    add column if not exists "competitor" text,
    add column if not exists "board" text,
    add column if not exists "meets" text,
    add column if not exists "note" text,
    add column if not exists "rung_on" date,
    add column if not exists "coach_on" date,
    add column if not exists "meet_on" date,
    add column if not exists "board_on" date,
    add column if not exists "activity_on" date,
    add column if not exists "promised" text,
    add column if not exists "promise_on" date;
alter table rb.goal
    add column if not exists "goal" text,
    add column if not exists "from" date,
    add column if not exists "to" date,
    add column if not exists "wanted" numeric;
alter table rb.alias
    add column if not exists "spelling" text,
    add column if not exists "source" text;
alter table rb.apart
    add column if not exists "first" text,
    add column if not exists "second" text;
alter table rb.letter
    add column if not exists "key" text,
    add column if not exists "subject" text,
    add column if not exists "text" text,
    add column if not exists "used" text;

-- What desks wrote into odd while its column was missing goes to that column.
create or replace function pg_temp.is_day(day text) returns boolean language plpgsql as $is_day$
begin
    perform cast(day as date);
    return day ~ '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$';
exception when others then return false;
end $is_day$;

do $move$
declare
    one record;
    fits text;
begin
    for one in
        select c.table_name, c.column_name, c.data_type, regexp_replace(c.column_name, '_serial$', '') as key
        from information_schema.columns c
        join information_schema.columns o on o.table_schema = 'rb' and o.table_name = c.table_name
            and o.column_name = 'odd'
        where c.table_schema = 'rb' and c.is_generated = 'NEVER'
            and c.column_name not in ('book', 'id', 'rev', 'gone', 'odd')
    loop
        fits := case one.data_type
            when 'text' then $fits$jsonb_typeof(odd -> %1$L) = 'string'$fits$
            when 'date' then $fits$case when jsonb_typeof(odd -> %1$L) = 'string'
                then pg_temp.is_day(odd ->> %1$L) else false end$fits$
            when 'bigint' then $fits$case when jsonb_typeof(odd -> %1$L) = 'number'
                then cast(odd ->> %1$L as numeric) = trunc(cast(odd ->> %1$L as numeric))
                    and abs(cast(odd ->> %1$L as numeric)) <= 9007199254740992 else false end$fits$
            when 'double precision' then $fits$case when jsonb_typeof(odd -> %1$L) = 'number'
                then cast(odd ->> %1$L as numeric) >= 0 and cast(odd ->> %1$L as numeric) < 2958466 else false end$fits$
            else $fits$jsonb_typeof(odd -> %1$L) = 'number'$fits$ end;
        execute format('update rb.%2$I set %3$I = cast(cast(odd ->> %1$L as %4$s) as %5$s), odd = odd - %1$L '
            || 'where odd <> $odd${}$odd$ and ' || fits, one.key, one.table_name, one.column_name,
            case one.data_type when 'bigint' then 'numeric' else 'text' end, one.data_type);
    end loop;
end $move$;

-- A desk reads and writes, deletes nothing and makes no tables; a reader reads. Nobody but the owner changes history.
grant usage on schema rb to rb_desk, rb_reader;
grant select on all tables in schema rb to rb_desk, rb_reader;
grant update (last, last_no, push) on rb.book to rb_desk;
grant insert (book, id, name, seen, at), update (name, seen, at) on rb.desk to rb_desk;
grant insert (book, no, op, part, tab, id, kind, before, after, desk, who, title) on rb.change to rb_desk;
grant insert, update on rb.contact to rb_desk;
grant insert, update on rb.referral to rb_desk;
grant insert, update on rb.touch to rb_desk;
grant insert, update on rb.given to rb_desk;
grant insert, update on rb.rule to rb_desk;
grant insert, update on rb.plan to rb_desk;
grant insert, update on rb.goal to rb_desk;
grant insert, update on rb.alias to rb_desk;
grant insert, update on rb.apart to rb_desk;
grant insert, update on rb.letter to rb_desk;

-- A desk meets the rows of its own books alone.
alter table rb.book enable row level security;
drop policy if exists own_books on rb.book;
create policy own_books on rb.book using (id in (select book from rb.member where login = current_user));
alter table rb.contact enable row level security;
drop policy if exists own_books on rb.contact;
create policy own_books on rb.contact using (book in (select book from rb.member where login = current_user));
alter table rb.referral enable row level security;
drop policy if exists own_books on rb.referral;
create policy own_books on rb.referral using (book in (select book from rb.member where login = current_user));
alter table rb.touch enable row level security;
drop policy if exists own_books on rb.touch;
create policy own_books on rb.touch using (book in (select book from rb.member where login = current_user));
alter table rb.given enable row level security;
drop policy if exists own_books on rb.given;
create policy own_books on rb.given using (book in (select book from rb.member where login = current_user));
alter table rb.rule enable row level security;
drop policy if exists own_books on rb.rule;
create policy own_books on rb.rule using (book in (select book from rb.member where login = current_user));
alter table rb.plan enable row level security;
drop policy if exists own_books on rb.plan;
create policy own_books on rb.plan using (book in (select book from rb.member where login = current_user));
alter table rb.goal enable row level security;
drop policy if exists own_books on rb.goal;
create policy own_books on rb.goal using (book in (select book from rb.member where login = current_user));
alter table rb.alias enable row level security;
drop policy if exists own_books on rb.alias;
create policy own_books on rb.alias using (book in (select book from rb.member where login = current_user));
alter table rb.apart enable row level security;
drop policy if exists own_books on rb.apart;
create policy own_books on rb.apart using (book in (select book from rb.member where login = current_user));
alter table rb.letter enable row level security;
drop policy if exists own_books on rb.letter;
create policy own_books on rb.letter using (book in (select book from rb.member where login = current_user));
alter table rb.desk enable row level security;
drop policy if exists own_books on rb.desk;
create policy own_books on rb.desk using (book in (select book from rb.member where login = current_user));
alter table rb.change enable row level security;
drop policy if exists own_books on rb.change;
create policy own_books on rb.change using (book in (select book from rb.member where login = current_user));

insert into rb.about (version) select 1 where not exists (select 1 from rb.about);

commit;
