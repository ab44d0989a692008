#include "sharing/server/shared_ddl.hpp"
#include "sharing/shared_table.hpp"

#include <string_view>
#include <vector>

namespace referralbook::sharing {

namespace {

constexpr std::string_view
    head = R"sql(-- The tables of shared books (Referral Book). Generated from the workbook's own columns: do not edit.
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
)sql";

constexpr std::string_view history = R"sql(
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
)sql";

constexpr std::string_view upgrade = R"sql(
-- What tables of an earlier version lack.
)sql";

// Reading minds `odd` first, so a record is the same before and after; it is for other tools that read the tables.
constexpr std::string_view from_odd = R"sql(
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
)sql";

constexpr std::string_view rights = R"sql(
-- A desk reads and writes, deletes nothing and makes no tables; a reader reads. Nobody but the owner changes history.
grant usage on schema rb to rb_desk, rb_reader;
grant select on all tables in schema rb to rb_desk, rb_reader;
grant update (last, last_no, push) on rb.book to rb_desk;
grant insert (book, id, name, seen, at), update (name, seen, at) on rb.desk to rb_desk;
grant insert (book, no, op, part, tab, id, kind, before, after, desk, who, title) on rb.change to rb_desk;
)sql";

/// The columns, each with its type.
std::vector<std::string> columns_of(shared_table const& table) {
    std::vector<std::string> all;
    for (auto const& column : table.columns) {
        all.push_back("\"" + column.sql_name + "\" " + std::string{column.sql_type});
        if (column.kind == book::column_kind::date_time)
            all.push_back("\"" + std::string{column.key} +
                "\" timestamp generated always as\n        (timestamp '1899-12-30' + \"" + column.sql_name +
                "\" * interval '1 day') stored");
    }
    return all;
}

std::string column_lines(shared_table const& table, std::string_view before) {
    std::string lines;
    for (auto const& column : columns_of(table)) lines.append(before).append(column).append(",\n");
    return lines;
}

std::string table_text(shared_table const& table) {
    return "\ncreate table if not exists rb." + std::string{table.sql_name} +
        " (\n    book uuid not null references rb.book, id text not null check (id <> ''),\n"
        "    rev bigint not null, gone boolean not null default false,\n" +
        column_lines(table, "    ") + "    odd jsonb not null default '{}',\n    primary key (book, id)\n);\n";
}

std::string policy(std::string_view table, std::string_view column) {
    const auto name = std::string{table};
    const auto where = "(" + std::string{column} + " in (select book from rb.member where login = current_user))";
    return "alter table rb." + name + " enable row level security;\ndrop policy if exists own_books on rb." + name +
        ";\ncreate policy own_books on rb." + name + " using " + where + ";\n";
}

}

std::string shared_ddl() {
    std::string text{head};
    for (auto const& table : shared_tables()) text += table_text(table);
    text.append(history).append(upgrade);
    for (auto const& table : shared_tables()) {
        auto lines = column_lines(table, "    add column if not exists ");
        lines.replace(lines.rfind(','), 1, ";");
        text += "alter table rb." + std::string{table.sql_name} + "\n" + lines;
    }
    text.append(from_odd).append(rights);
    for (auto const& table : shared_tables())
        text += "grant insert, update on rb." + std::string{table.sql_name} + " to rb_desk;\n";
    text += "\n-- A desk meets the rows of its own books alone.\n" + policy("book", "id");
    for (auto const& table : shared_tables()) text += policy(table.sql_name, "book");
    text += policy("desk", "book") + policy("change", "book");
    text += "\ninsert into rb.about (version) select " + std::to_string(schema_version) +
        " where not exists (select 1 from rb.about);\n\ncommit;\n";
    return text;
}

}
