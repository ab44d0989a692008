#include "calc/menu/several_desks/share_book_command.hpp"
#include "calc/deck/session_list.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/target_file.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/several_desks/server_form.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/reader.hpp"
#include "calc/sharing/book_on_server.hpp"
#include "calc/sharing/incoming_writer.hpp"
#include "calc/sharing/passwords.hpp"
#include "calc/sharing/shared_mark.hpp"
#include "calc/sheets/key_columns.hpp"
#include "calc/sheets/unseen_change.hpp"
#include "files/whole_file.hpp"
#include "sharing/server/book_text.hpp"
#include "sharing/server/shared_ddl.hpp"

#include <atomic>
#include <set>

namespace referralbook::calc {

namespace {

/// Takes away the hidden key columns that were made since, unless they are kept.
class new_key_columns {
public:
    explicit new_key_columns(document_ref const& document) : document_{document} {
        for (auto const& place : shared_places(document))
            if (place.keys) before_.insert(place.table);
    }
    ~new_key_columns() {
        if (kept_) return;
        try {
            const unseen_change unseen{document_};
            for (auto const& place : shared_places(document_))
                if (place.keys && !before_.contains(place.table)) remove_key_column(document_, place.table, place.at);
        } catch (com::sun::star::uno::Exception const&) {
            return;   // the workbook is closing
        }
    }
    new_key_columns(new_key_columns const&) = delete;
    new_key_columns& operator=(new_key_columns const&) = delete;
    void keep() { kept_ = true; }

private:
    document_ref document_;
    std::set<book::table_id> before_;
    bool kept_ = false;
};

/// All rows with their keys, which are written into the workbook.
book::result<sharing::rows> rows_with_keys(command_call const& call, desk_settings const& who) {
    sharing::desk desk{who.desk, {}, 0, random_bits};
    lowest_rows lowest;
    for (int turn = 0; turn < 2; ++turn) {
        const auto picture = std::make_shared<book_picture const>(call.document);
        desk.read(picture->tables());
        auto keys = desk.keys();
        if (keys.empty()) return desk.sheet();
        incoming_writer writer{call.context, call.document, picture, {}, std::move(keys), lowest};
        while (writer.step()) {}
        if (!writer.problem().empty()) return book::refuse(writer.problem());
    }
    return book::refuse(
        tr("The rows of this workbook could not be given keys: a sheet is protected or has merged cells."));
}

/// Nothing where no file was chosen, too.
book::result<void> save_sql(command_call const& call) {
    constexpr std::array files{file_kind{"SQL (*.sql)", "*.sql"}};
    const auto path = file_to_save(call, tr("Save the script for the administrator"), files, "sharing.sql");
    if (!path) return {};
    const auto target = file_to_write(call, *path);
    if (!target) return book::refuse(target.error());
    return files::write_whole_file(*target, sharing::shared_ddl(), office_language());
}

command_answer share(command_call const& call, desk_settings what, std::string const& name) {
    if (const auto fine = check_settings(what); !fine) return book::refuse(fine.error());
    what.book = sharing::uuid_of(random_bits(), random_bits());
    what.desk = sharing::uuid_of(random_bits(), random_bits());
    const auto last_number = read_workbook(call.document).last_number;
    progress_window progress{call, tr("Share this book")};
    using nothing = std::monostate;
    const auto ready = wait_for_server<nothing>(
        progress, tr("Connecting ..."), [context = call.context, what]() -> book::result<nothing> {
            if (const auto made = make_tables(context, what); !made) return book::refuse(made.error());
            return nothing{};
        });
    if (!ready) return book::refuse(ready.error());
    new_key_columns made{call.document};
    const auto rows = rows_with_keys(call, what);
    if (!rows) return book::refuse(rows.error());
    // Whoever stops, or is left without an answer, has shared nothing: no more rows go out then.
    const auto given_up = std::make_shared<std::atomic<bool>>(false);
    const struct at_the_end {
        std::shared_ptr<std::atomic<bool>> flag;
        ~at_the_end() { *flag = true; }
    } end{given_up};
    const auto seen = wait_for_server<std::int64_t>(progress, tr("Loading the book ..."),
        [context = call.context, what, name, rows = *rows, last_number, given_up] {
            return load_book(context, what, name, rows, last_number, [given_up] { return !*given_up; });
        });
    if (!seen) return book::refuse(seen.error());
    made.keep();
    what.seen = *seen;
    remember_password(call.context, what.server, what.password);
    know_here(call.context, what);
    set_shared_mark(call.document, what);
    if (const auto session = session_of(call.context, call.document)) session->start_sharing();
    return trn("Shared {2} ({1} row). Save this workbook now. Others choose Referrals > Settings and help > Several "
               "desks > Join a shared book.",
        "Shared {2} ({1} rows). Save this workbook now. Others choose Referrals > Settings and help > Several desks > "
        "Join a shared book.",
        rows->size(), name);
}

}

command_answer share_book_command(command_call const& call) try {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    if (is_read_only(call.document))
        return book::refuse(tr("This workbook is open read-only. Save it under another name."));
    if (is_shared(call.document)) return book::refuse(tr("This workbook is shared already."));
    auto what = settings_of(call);
    auto name = call.text(argument::name).value_or(ready->workbook.values.office);
    if (name.empty()) name = "Referral Book";
    if (call.quiet()) return share(call, what, name);
    form_dialog dialog{call, tr("Share this book")};
    dialog.add_sentence(tr("The book goes into a database that you name, and several desks work on it at once. This "
                           "workbook stays whole: you can leave at any time."));
    dialog.add_text("name", tr("~Book"), name);
    add_server_fields(dialog, what);
    dialog.need("name", tr("Please enter a name for the book."));
    std::string answer;
    dialog.run({.accept = tr("S~hare")}, [&]() -> book::result<void> {
        const auto settings = settings_in(dialog);
        keep_typed(call.context, settings);
        auto done = share(call, settings, dialog.text("name"));
        if (!done) {
            if (done.error().sentence == needs_administrator())
                if (const auto saved = save_sql(call); !saved) return book::refuse(saved.error());
            return book::refuse(done.error());
        }
        answer = *done;
        return {};
    });
    return answer;
} catch (stopped_by_user const&) {
    return book::refuse(tr("Stopped: this workbook is not shared."));
}

}
