-- The tables of shared books (Referral Book). Generated from the workbook's own columns: do not edit.
-- The administrator runs this once in an empty database, as the owner of it:
--     psql -d practice -f sharing.sql
-- and lets a desk in, once there is a book:
--     create role ada login in role rb_desk;
--     insert into rb.member(book, login) select id, 'ada' from rb.book where name = 'Practice';

begin;

do $make$ begin
    if not exists (select 1 from pg_roles where rolname = 'rb_desk') then create role rb_desk nologin; end if;
    if not exists (select 1 from pg_roles where rolname = 'rb_reader') then create role rb_reader nologin; end if;
end $make$;

create schema rb;

create table rb.about (version int not null, made timestamptz not null default now());

-- One row a book. last is the number of its last change, last_no the highest referral number given to a desk.
create table rb.book (
    id uuid primary key, name text not null, last bigint not null default 0, last_no bigint not null default 0,
    kept_from bigint not null default 0, push uuid
);

-- Which login may see which book: kept by the owner.
create table rb.member (book uuid not null references rb.book, login name not null, primary key (book, login));

-- The desks that have joined a book.
create table rb.desk (
    book uuid not null references rb.book, id uuid not null, name text not null,
    login name not null default current_user, seen bigint not null default 0, at timestamptz,
    primary key (book, id)
);

create table rb.contact (
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

create table rb.referral (
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

create table rb.touch (
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

create table rb.given (
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

create table rb.rule (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "key" text,
    "value" text,
    "what" text,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table rb.plan (
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
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table rb.goal (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "goal" text,
    "from" date,
    "to" date,
    "wanted" numeric,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table rb.alias (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "spelling" text,
    "source" text,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table rb.apart (
    book uuid not null references rb.book, id text not null check (id <> ''),
    rev bigint not null, gone boolean not null default false,
    "first" text,
    "second" text,
    odd jsonb not null default '{}',
    primary key (book, id)
);

create table rb.letter (
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
create table rb.change (
    book uuid not null references rb.book, no bigint not null, op uuid not null, part int not null,
    tab text not null, id text not null, kind "char" not null check (kind in ('a', 'c', 'd')),
    before jsonb not null, after jsonb not null, desk uuid not null, who text not null,
    login name not null default current_user, at timestamptz not null default clock_timestamp(),
    title text not null default '',
    primary key (book, no), unique (book, op, part)
);
create index on rb.change (book, tab, id, no);
create index on rb.referral (book) where not gone and coalesce(status, '') not in ('Won', 'Lost');

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
create policy own_books on rb.book using (id in (select book from rb.member where login = current_user));
alter table rb.contact enable row level security;
create policy own_books on rb.contact using (book in (select book from rb.member where login = current_user));
alter table rb.referral enable row level security;
create policy own_books on rb.referral using (book in (select book from rb.member where login = current_user));
alter table rb.touch enable row level security;
create policy own_books on rb.touch using (book in (select book from rb.member where login = current_user));
alter table rb.given enable row level security;
create policy own_books on rb.given using (book in (select book from rb.member where login = current_user));
alter table rb.rule enable row level security;
create policy own_books on rb.rule using (book in (select book from rb.member where login = current_user));
alter table rb.plan enable row level security;
create policy own_books on rb.plan using (book in (select book from rb.member where login = current_user));
alter table rb.goal enable row level security;
create policy own_books on rb.goal using (book in (select book from rb.member where login = current_user));
alter table rb.alias enable row level security;
create policy own_books on rb.alias using (book in (select book from rb.member where login = current_user));
alter table rb.apart enable row level security;
create policy own_books on rb.apart using (book in (select book from rb.member where login = current_user));
alter table rb.letter enable row level security;
create policy own_books on rb.letter using (book in (select book from rb.member where login = current_user));
alter table rb.desk enable row level security;
create policy own_books on rb.desk using (book in (select book from rb.member where login = current_user));
alter table rb.change enable row level security;
create policy own_books on rb.change using (book in (select book from rb.member where login = current_user));

insert into rb.about (version) values (1);

commit;
