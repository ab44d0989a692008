#include "sharing/shared_ddl.hpp"
#include "sharing/shared_table.hpp"

#include <string_view>

namespace referralbook::sharing {

namespace {

constexpr std::string_view
    head = R"sql(-- The tables of shared books (Referral Book). Generated from the workbook's own columns: do not edit.
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
)sql";

constexpr std::string_view history = R"sql(
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
)sql";

constexpr std::string_view rights = R"sql(
-- A desk reads and writes, deletes nothing and makes no tables; a reader reads. Nobody but the owner changes history.
grant usage on schema rb to rb_desk, rb_reader;
grant select on all tables in schema rb to rb_desk, rb_reader;
grant update (last, last_no, push) on rb.book to rb_desk;
grant insert (book, id, name, seen, at), update (name, seen, at) on rb.desk to rb_desk;
grant insert (book, no, op, part, tab, id, kind, before, after, desk, who, title) on rb.change to rb_desk;
)sql";

std::string column_lines(shared_table const& table) {
    std::string lines;
    for (auto const& column : table.columns) {
        lines += "    \"" + column.sql_name + "\" " + std::string{column.sql_type} + ",\n";
        if (column.kind == book::column_kind::date_time)
            lines += "    \"" + std::string{column.key} +
                "\" timestamp generated always as\n        (timestamp '1899-12-30' + \"" + column.sql_name +
                "\" * interval '1 day') stored,\n";
    }
    return lines;
}

std::string table_text(shared_table const& table) {
    return "\ncreate table rb." + std::string{table.sql_name} +
        " (\n    book uuid not null references rb.book, id text not null check (id <> ''),\n"
        "    rev bigint not null, gone boolean not null default false,\n" +
        column_lines(table) + "    odd jsonb not null default '{}',\n    primary key (book, id)\n);\n";
}

std::string policy(std::string_view table, std::string_view column) {
    const auto name = std::string{table};
    const auto where = "(" + std::string{column} + " in (select book from rb.member where login = current_user))";
    return "alter table rb." + name + " enable row level security;\ncreate policy own_books on rb." + name + " using " +
        where + ";\n";
}

}

std::string shared_ddl() {
    std::string text{head};
    for (auto const& table : shared_tables()) text += table_text(table);
    text.append(history).append(rights);
    for (auto const& table : shared_tables())
        text += "grant insert, update on rb." + std::string{table.sql_name} + " to rb_desk;\n";
    text += "\n-- A desk meets the rows of its own books alone.\n" + policy("book", "id");
    for (auto const& table : shared_tables()) text += policy(table.sql_name, "book");
    text += policy("desk", "book") + policy("change", "book");
    text += "\ninsert into rb.about (version) values (" + std::to_string(schema_version) + ");\n\ncommit;\n";
    return text;
}

}
