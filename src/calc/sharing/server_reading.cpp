#include "calc/sharing/server_reading.hpp"
#include "calc/office/office_language.hpp"
#include "sharing/desk/carried.hpp"
#include "sharing/server/book_text.hpp"
#include "sharing/server/pull_text.hpp"
#include "sharing/server/shared_ddl.hpp"
#include "sharing/shared_table.hpp"

#include <random>

namespace referralbook::calc {

using server = server_answer::state;

namespace {

constexpr int rows_a_window = 5000;

}

std::string not_answered() { return tr("The server stopped answering."); }

std::uint64_t random_bits() {
    static thread_local std::random_device device;
    return (std::uint64_t{device()} << 32) | device();
}

book::result<sharing::stored_rows> read_stored_rows(sdbc_link& link, std::string const& book,
    sharing::server_tables const& tables, std::optional<book::day> held_since) {
    sharing::stored_rows all;
    for (auto const& table : sharing::shared_tables())
        for (std::string after; tables.has(table.table);) {
            const auto carried = held_since && table.table == book::table_id::referrals
                ? sharing::carried_condition(*held_since)
                : std::string{};
            const auto answer = link.send(rows_text(table, book, after, rows_a_window, tables, carried));
            if (answer.how != server::done) return book::refuse(not_answered());
            if (answer.rows.empty()) break;
            if (const auto added = add_rows(table, answer.rows, all); !added) return book::refuse(added.error());
            after = answer.rows.back()[0];
            if (answer.rows.size() < rows_a_window) break;
        }
    return all;
}

std::int64_t number_of(std::string const& text) { return text.empty() ? 0 : std::stoll(text); }

std::expected<sharing::server_tables, tables_problem> tables_on(sdbc_link& link) {
    using enum tables_problem::cause;
    const auto refused = [](std::string sentence, tables_problem::cause why = unusable) {
        return std::unexpected{tables_problem{std::move(sentence), why}};
    };
    const auto version = link.send(sharing::version_text());
    if (version.how == server::lost) return refused(not_answered(), silent);
    if (version.how == server::refused || version.rows.empty())
        return refused(tr("That database has no tables of Referral Book, or this user may not read them. Its "
                          "administrator runs sharing.sql there and lets the user in."));
    const auto found = number_of(version.rows[0][0]);
    if (found > sharing::schema_version)
        return refused(tr("The shared book is of a newer version of Referral Book: bring the extension up to date."));
    if (found < sharing::schema_version)
        return refused(tr(
            "The shared book is of an older version of Referral Book: ask its administrator to bring it up to date."));
    const auto columns = link.send(sharing::columns_text());
    if (columns.how != server::done) return refused(not_answered(), silent);
    return sharing::server_tables{columns.rows};
}

}
