#include "calc/sharing/book_on_server.hpp"
#include "calc/office/office_language.hpp"
#include "sharing/desk/carried.hpp"
#include "sharing/server/book_text.hpp"
#include "sharing/server/push_text.hpp"
#include "sharing/server/rights_text.hpp"
#include "sharing/server/shared_ddl.hpp"

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using server = server_answer::state;

namespace {

constexpr auto not_done = text::to_say(
    "The server did not do it: it stopped answering, its disk is full, or this user may not. Nothing is shared.");

book::result<sdbc_link> connected(Reference<uno::XComponentContext> const& context, desk_settings const& who) {
    auto made = sdbc_link::connect(context, who.server, who.password);
    if (!made) return book::refuse(made.error().sentence);
    return std::move(*made);
}

/// Whether this user has the rights that `asked` asks for. What the server refused all the same failed for another
/// reason, such as a full disk.
bool may_do(sdbc_link& link, std::string const& asked) {
    const auto answer = link.send(asked);
    return answer.how == server::done && !answer.rows.empty() && answer.rows[0][0] == "t";
}

}

std::string needs_administrator() {
    return tr(
        "This user may not make the tables of a shared book. Give sharing.sql to the administrator of the server, "
        "who runs it once in the database, and try again.");
}

book::result<named_books> books_on(Reference<uno::XComponentContext> const& context, desk_settings const& who) {
    auto link = connected(context, who);
    if (!link) return book::refuse(link.error());
    if (const auto tables = tables_on(*link); !tables) return book::refuse(tables.error().sentence);
    const auto answer = link->send(sharing::books_text());
    if (answer.how != server::done) return book::refuse(tr(not_done));
    named_books books;
    for (auto const& row : answer.rows) books.emplace_back(row[0], row[1]);
    return books;
}

book::result<void> make_tables(Reference<uno::XComponentContext> const& context, desk_settings const& who) {
    auto link = connected(context, who);
    if (!link) return book::refuse(link.error());
    const auto version = link->send(sharing::version_text());
    const auto checked = [&]() -> book::result<void> {
        if (const auto tables = tables_on(*link); !tables) return book::refuse(tables.error().sentence);
        return {};
    };
    if (version.how == server::done) return checked();
    if (version.how == server::lost) return book::refuse(tr(not_done));
    if (link->send(sharing::shared_ddl()).how != server::done) {
        link->send("rollback");
        return book::refuse(may_do(*link, sharing::may_make_tables_text()) ? tr(not_done) : needs_administrator());
    }
    return checked();
}

book::result<std::int64_t> load_book(Reference<uno::XComponentContext> const& context, desk_settings const& who,
    std::string const& name, sharing::rows const& rows, std::int64_t last_number,
    std::function<bool()> const& goes_on) {
    auto link = connected(context, who);
    if (!link) return book::refuse(link.error());
    const auto done = [&](std::string const& text) { return link->send(text).how == server::done; };
    const auto tables = tables_on(*link);
    if (!tables) return book::refuse(tables.error().sentence);
    // Until all of it is there it says so in its name.
    if (!done(sharing::new_book_text(who.book, name + std::string{sharing::loading_mark})))
        return book::refuse(may_do(*link, sharing::may_make_books_text())
                ? tr(not_done)
                : tr("This user may not make a book on the server. Its owner shares the first workbook; others "
                     "join it."));
    if (!done(sharing::desk_text(who.book, who.desk, who.who, 0))) return book::refuse(tr(not_done));
    std::int64_t seen = 0;
    std::vector<sharing::edit> edits;
    const auto send = [&] {
        const auto answer = link->send(sharing::push_text({.book = who.book,
            .operation = sharing::uuid_of(random_bits(), random_bits()),
            .desk = who.desk,
            .who = who.who,
            .title = "Share this book",
            .seen = seen,
            .edits = edits,
            .tables = *tables}));
        if (answer.how != server::done || answer.rows.empty()) return false;
        seen += static_cast<std::int64_t>(edits.size());
        edits.clear();
        return goes_on();
    };
    for (auto const& [row, content] : rows) {
        if (!tables->has(row.table)) continue;
        edits.push_back({row, sharing::edit_kind::added, {}, content});
        std::erase_if(
            edits.back().after, [](auto const& cell) { return std::holds_alternative<book::cell_error>(cell.second); });
        if (edits.size() == sharing::most_edits && !send()) return book::refuse(tr(not_done));
    }
    if (!edits.empty() && !send()) return book::refuse(tr(not_done));
    if (!done(sharing::given_numbers_text(who.book, last_number)) || !done(sharing::name_book_text(who.book, name)))
        return book::refuse(tr(not_done));
    return seen;
}

book::result<book_as_it_stands> read_book(
    Reference<uno::XComponentContext> const& context, desk_settings const& who, std::optional<book::day> held_since) {
    auto link = connected(context, who);
    if (!link) return book::refuse(link.error());
    const auto tables = tables_on(*link);
    if (!tables) return book::refuse(tables.error().sentence);
    const auto known = link->send(sharing::book_text(who.book));
    if (known.how != server::done || known.rows.empty())
        return book::refuse(tr("That book is not on the server, or this user may not see it."));
    book_as_it_stands made{known.rows[0][0], {}, std::stoll(known.rows[0][1]), 0, known.rows[0][3] == "t"};
    auto stored = read_stored_rows(*link, who.book, *tables, held_since);
    if (!stored) return book::refuse(stored.error());
    if (held_since) {
        const auto count = link->send(sharing::carried_count_text(who.book, *held_since));
        if (count.how != server::done || count.rows.empty()) return book::refuse(tr(not_done));
        made.carried = static_cast<std::uint64_t>(std::stoll(count.rows[0][0]));
    }
    for (auto& [name, row] : *stored) made.rows.emplace(name, std::move(row.content));
    return made;
}

book::result<std::int64_t> numbers_beside(
    Reference<uno::XComponentContext> const& context, desk_settings const& who, sharing::own_numbers const& own) {
    auto link = connected(context, who);
    if (!link) return book::refuse(link.error());
    const auto answer = link->send(sharing::numbers_beside_text(who.book, own));
    if (answer.how != server::done || answer.rows.empty()) return book::refuse(tr(not_done));
    return std::stoll(answer.rows[0][0]);
}

}
