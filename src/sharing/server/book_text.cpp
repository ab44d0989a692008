#include "sharing/server/book_text.hpp"
#include "sharing/server/pull_text.hpp"
#include "sharing/server/sql_text.hpp"

#include <array>

namespace referralbook::sharing {

std::string uuid_of(std::uint64_t first, std::uint64_t second) {
    constexpr std::uint64_t version = 0x4000, variant = 0x8000'0000'0000'0000;
    first = (first & ~std::uint64_t{0xF000}) | version;
    second = (second & 0x3FFF'FFFF'FFFF'FFFF) | variant;
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const auto half : {first, second})
        for (int shift = 60; shift >= 0; shift -= 4) {
            if (text.size() == 8 || text.size() == 13 || text.size() == 18 || text.size() == 23) text += '-';
            text += digits[(half >> shift) & 15];
        }
    return text;
}

std::string version_text() { return "select cast(version as text) from rb.about"; }

std::string books_text() {
    return "select cast(id as text),name from rb.book where right(name," + std::to_string(loading_mark.size()) + ")<>" +
        sql_literal(loading_mark) + " order by name,id";
}

std::string book_text(std::string_view book) {
    return "select name,cast(last as text),cast(kept_from as text),"
           "case when has_table_privilege('rb.referral','update') and has_any_column_privilege('rb.change','insert') "
           "then 't' else 'f' end from rb.book where id=" +
        sql_literal(book);
}

std::string new_book_text(std::string_view book, std::string_view name) {
    return "insert into rb.book(id,name) values(" + sql_literal(book) + "," + sql_literal(name) +
        ");\ninsert into rb.member(book,login) values(" + sql_literal(book) + ",current_user)";
}

std::string given_numbers_text(std::string_view book, std::int64_t last) {
    return "update rb.book set last_no=greatest(last_no," + std::to_string(last) + ") where id=" + sql_literal(book);
}

std::string name_book_text(std::string_view book, std::string_view name) {
    return "update rb.book set name=" + sql_literal(name) + " where id=" + sql_literal(book);
}

std::string desk_text(std::string_view book, std::string_view desk, std::string_view name, std::int64_t seen) {
    const auto number = std::to_string(seen);
    return "insert into rb.desk(book,id,name,seen,at) values(" + sql_literal(book) + "," + sql_literal(desk) + "," +
        sql_literal(name) + "," + number +
        ",now()) on conflict(book,id) do update set name=excluded.name,seen=" + number + ",at=now()";
}

std::string left_text(std::string_view book, std::string_view desk) {
    return "update rb.desk set at=null where book=" + sql_literal(book) + " and id=" + sql_literal(desk);
}

std::string desks_text(std::string_view book) {
    return "select cast(count(*) as text) from rb.desk where at>now()-interval '10 minutes' and book=" +
        sql_literal(book);
}

std::string changes_text(std::string_view book, std::string_view table, std::string_view row, int most) {
    auto text = history_columns_text() + " from rb.change where book=" + sql_literal(book);
    if (!row.empty()) text += " and tab=" + sql_literal(table) + " and id=" + sql_literal(row);
    return text + " order by change.no desc limit " + std::to_string(most);
}

}
