#include "calc/menu/several_desks/conflicts_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/dialogs/form_dialog.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sharing/change_words.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/formula_columns.hpp"
#include "commands/edit.hpp"
#include "sharing/shared_table.hpp"

namespace referralbook::calc {

namespace {

using sharing::conflict;
using sharing::conflict_kind;

book::cell in_document_days(
    document_ref const& document, conflict const& one, std::string_view column, book::cell cell) {
    return days_later(-days_of_origin(origin_of(document)), one.row.table, column, std::move(cell));
}

/// What stands in the row now, as far as the words need it.
sharing::record row_now(document_ref const& document, row_finder const& rows, conflict const& one) {
    sharing::record found;
    auto const* place = rows.place_of(one.row.table);
    const auto row = rows.row_of(one.row);
    if (!place || !row) return found;
    const auto sheet = sheet_named(document, place->at.sheet);
    for (auto const& [key, column] : place->columns)
        if (auto content = content_of(sheet->getCellByPosition(column, *row)); !book::is_blank(content))
            found.emplace(key, std::move(content));
    return found;
}

/// What puts a row back, with its words alone.
book::change_set named_put_back(document_ref const& document, conflict const& one) {
    const auto name = name_of_row(one.mine_row, office_language());
    book::change_set changes;
    commands::entitle(changes, office_language(), book_language(document),
        [&](text::language const& in) { return in.tr("Put back {1}", name); });
    changes.done = tr("{1} is back.", name);
    return changes;
}

/// A row that is gone, below its table, as I had it.
book::result<book::change_set> putting_back(
    document_ref const& document, shared_place const* place, conflict const& one) {
    auto changes = named_put_back(document, one);
    book::row_append row{one.row.table, {}};
    const change_words words{document, office_language()};
    std::vector<std::string> left_out;   // other desks have columns that this workbook has not
    for (auto const& [column, content] : one.mine_row) {
        if (!sharing::is_own_column(column)) {
            row.cells.emplace_back(column, in_document_days(document, one, column, content));
            continue;
        }
        const auto at = place ? place->columns.find(column) : decltype(place->columns.end()){};
        if (!place || at == place->columns.end()) {
            left_out.push_back(column.substr(1));
            continue;
        }
        const auto below = first_free_row(sheet_named(document, place->at.sheet), one.row.table, place->at);
        changes.sheet_cells.push_back({place->at.sheet, below, at->second, {}, content,
            words.holds_days(one.row.table, column) ? std::optional{book::column_kind::date} : std::nullopt});
    }
    changes.rows.push_back(std::move(row));
    if (!left_out.empty())
        changes.done += ' ' +
            tr("Not what stood under {1}: this workbook has no such column.", office_language().listed(left_out));
    return changes;
}

/// Where a row that was gone stands again, for somebody has put it back meanwhile.
std::optional<int> row_back_again(document_ref const& document, row_finder const& rows, conflict const& one) {
    if (const auto row = rows.row_of(one.row)) return row;
    const auto sign = sharing::sign_of(one.row.table, one.mine_row);
    for (auto const& table : book_picture{document}.tables())
        for (auto const& row : table.rows)
            if (table.table == one.row.table && !sign.empty() && sharing::sign_of(table.table, row.content) == sign)
                return row.place;
    return {};
}

/// What I had written into it, there.
book::change_set written_again(document_ref const& document, shared_place const& place, int row, conflict const& one) {
    auto changes = named_put_back(document, one);
    auto either = one.mine_row;
    either.insert(one.common_row.begin(), one.common_row.end());
    for (auto const& [key, any] : either) {
        const auto mine = sharing::cell_of(one.mine_row, key);
        const auto column = place.columns.find(key);
        if (column == place.columns.end()) continue;
        if (!one.common_row.empty() && sharing::same_content(mine, sharing::cell_of(one.common_row, key))) continue;
        const auto now = content_of(sheet_named(document, place.at.sheet)->getCellByPosition(column->second, row));
        const auto content = in_document_days(document, one, key, mine);
        if (sharing::same_content(now, content)) continue;
        if (sharing::is_own_column(key))
            changes.sheet_cells.push_back({place.at.sheet, row, column->second, now, content});
        else
            changes.cells.push_back({one.row.table, key, row, now, content});
    }
    return changes;
}

/// Mine again, as an ordinary change with its Undo.
book::result<book::change_set> taking_mine(document_ref const& document, conflict const& one) {
    const row_finder rows{document};
    auto const* place = rows.place_of(one.row.table);
    if (one.kind == conflict_kind::row_gone) {
        const auto back = place ? row_back_again(document, rows, one) : std::nullopt;
        return back ? written_again(document, *place, *back, one) : putting_back(document, place, one);
    }
    book::change_set changes;
    const auto row = rows.row_of(one.row);
    if (!place || !row) return book::refuse(tr("That row is no longer there."));
    const auto column = place->columns.find(one.column);
    const auto heading = change_words{document, office_language()}.heading_of(one.row.table, one.column);
    if (column == place->columns.end()) return book::refuse(tr("This workbook no longer has the column {1}.", heading));
    const auto now = content_of(sheet_named(document, place->at.sheet)->getCellByPosition(column->second, *row));
    const auto mine = in_document_days(document, one, one.column, one.mine);
    commands::entitle(changes, office_language(), book_language(document),
        [&](text::language const& in) { return in.tr("Take mine: {1}", heading); });
    if (sharing::is_own_column(one.column))
        changes.sheet_cells.push_back({place->at.sheet, *row, column->second, now, mine});
    else
        changes.cells.push_back({one.row.table, one.column, *row, now, mine});
    changes.done = tr("{1} is as you wrote it.", heading);
    return changes;
}

enum class side { as_it_stands, mine, theirs };

/// What the book holds in place of what the server does not take, as an ordinary change with its Undo.
book::result<book::change_set> taking_theirs(document_ref const& document, conflict const& one) {
    auto theirs = one;
    std::swap(theirs.mine_row, theirs.common_row);
    const row_finder rows{document};
    auto const* place = rows.place_of(one.row.table);
    const auto row = rows.row_of(one.row);
    if (place && row) {
        auto changes = written_again(document, *place, *row, theirs);
        const auto name = name_of_row(one.mine_row, office_language());
        commands::entitle(changes, office_language(), book_language(document),
            [&](text::language const& in) { return in.tr("Take theirs: {1}", name); });
        changes.done = tr("{1} is as the shared book has it.", name);
        return changes;
    }
    if (theirs.mine_row.empty()) return book::refuse(tr("That row is no longer there."));
    return putting_back(document, place, theirs);
}

bool has_two_sides(conflict const& one) {
    return one.kind == conflict_kind::theirs_stands || one.kind == conflict_kind::done_already ||
        one.kind == conflict_kind::row_gone;
}

command_answer settle(command_call const& call, std::size_t which, side wanted) {
    auto all = kept_conflicts(call.document);
    if (which >= all.size()) return book::refuse(tr("There is no such conflict any more."));
    auto answer = tr("Left as it stands.");
    const bool refused = all[which].kind == conflict_kind::not_taken;
    const auto session = known_session(call.document);
    if (refused && wanted == side::mine) {
        if (session && session->shared()) session->shared()->try_again();
        answer = tr("It is sent again.");
    } else if ((wanted == side::mine && has_two_sides(all[which])) ||
        (wanted == side::theirs && refused && !all[which].row.id.empty())) {
        const auto changes = refused ? taking_theirs(call.document, all[which])
                                     : taking_mine(call.document, all[which]);
        auto done = changes && changes->empty() ? command_answer{changes->done} : written(call, changes);
        if (!done) return done;
        answer = *done;
    }
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(which));
    keep_unsettled(call.document, all);
    if (session && session->shared()) session->shared()->conflicts_settled();
    return answer;
}

std::string list_of(document_ref const& document) {
    const row_finder rows{document};
    const change_words words{document, office_language()};
    std::string text;
    for (int number = 0; auto const& one : kept_conflicts(document))
        text += std::to_string(++number) + ". " + words.of_conflict(one, row_now(document, rows, one)) + '\n';
    return text.empty() ? tr("There are no conflicts.") : text;
}

command_answer brought_back(shared_book& shared, std::string done) {
    if (shared.bring_deleted_back()) return done;
    return book::refuse(tr("The server is busy just now, so the rows are still deleted here. Please try again."));
}

command_answer ask_about_deletions(command_call const& call, shared_book& shared) {
    form_dialog dialog{call, tr("Conflicts")};
    dialog.add_sentence(tr("{1} rows were deleted in this workbook, more than usual. Are they to go for everybody? "
                           "Otherwise they are written here again.",
        shared.held_back()));
    if (const auto rows = shared.held_back_rows(); rows && !rows->touched.empty())
        dialog.add_sentence(change_words{call.document, office_language()}.of_rows(rows->touched));
    bool back = false;
    dialog.add_button("back", tr("~Bring them back"), [&] {
        back = true;
        dialog.leave();
        return std::string{};
    });
    const bool go = dialog.run({.accept = tr("~Delete for everybody")}, [] { return book::result<void>{}; });
    if (back) return brought_back(shared, tr("The rows come back."));
    if (go) shared.let_deletions_go();
    return go ? tr("The rows go for everybody.") : std::string{};
}

command_answer ask(command_call const& call) {
    std::string answer;
    for (std::size_t at = 0;;) {
        const auto all = kept_conflicts(call.document);
        if (all.empty()) return answer.empty() ? tr("There are no conflicts.") : answer;
        at = std::min(at, all.size() - 1);
        auto const& one = all[at];
        const row_finder rows{call.document};
        const change_words words{call.document, office_language()};
        form_dialog dialog{call, tr("Conflicts")};
        dialog.add_sentence(
            tr("{1} of {2}. {3}", at + 1, all.size(), words.of_conflict(one, row_now(call.document, rows, one))));
        enum class wish { leave, mine, theirs, next } wish = wish::leave;
        const auto button = [&](char const* name, std::string_view label, enum wish meant) {
            dialog.add_button(name, label, [&dialog, &wish, meant] {
                wish = meant;
                dialog.leave();
                return std::string{};
            });
        };
        if (has_two_sides(one))
            button("mine", one.kind == conflict_kind::row_gone ? tr("~Put it back") : tr("Take ~mine"), wish::mine);
        if (one.kind == conflict_kind::not_taken) {
            button("mine", tr("~Try again"), wish::mine);
            if (!one.row.id.empty()) button("theirs", tr("Take ~theirs"), wish::theirs);
        }
        if (all.size() > 1) button("next", tr("~Next"), wish::next);
        const bool settled = dialog.run({.accept = tr("~Leave as it stands")}, [] { return book::result<void>{}; });
        if (!settled && wish == wish::leave) return answer;
        if (wish == wish::next) {
            at = (at + 1) % all.size();
            continue;
        }
        auto done = settle(call, at,
            wish == wish::mine         ? side::mine
                : wish == wish::theirs ? side::theirs
                                       : side::as_it_stands);
        if (!done) return done;
        answer = *done;
    }
}

}

command_answer conflicts_command(command_call const& call) {
    const auto session = known_session(call.document);
    const auto shared = session ? session->shared() : nullptr;
    if (!shared && kept_conflicts(call.document).empty())
        return book::refuse(tr("This workbook is not shared, so it has no conflicts with other desks."));
    const auto what = call.text(argument::what).value_or("");
    if (what == "delete" && shared) shared->let_deletions_go();
    if (what == "back" && shared) return brought_back(*shared, tr("Done."));
    if (what == "delete" || what == "back") return tr("Done.");
    if (what == "mine" || what == "theirs") {
        const auto number = call.number(argument::number);
        const auto wanted = what == "mine" ? side::mine : side::theirs;
        if (number) return settle(call, static_cast<std::size_t>(std::max(1.0, *number)) - 1, wanted);
        command_answer answer = tr("There are no conflicts.");
        while (!kept_conflicts(call.document).empty())
            if (answer = settle(call, 0, wanted); !answer) return answer;
        return answer;
    }
    if (call.quiet() || what == "list") {
        auto list = list_of(call.document);
        if (!shared || shared->status().empty()) return list;
        if (!list.ends_with('\n')) list += '\n';
        return list + shared->status();
    }
    if (shared && shared->held_back() > 0) return ask_about_deletions(call, *shared);
    return ask(call);
}

}
