#include "book/list_words.hpp"
#include "functions/engine/aliases_argument.hpp"
#include "functions/engine/columns.hpp"
#include "functions/engine/list.hpp"
#include "scoring/touch_log.hpp"
#include "text/own_words.hpp"

namespace referralbook::functions {

namespace {

scoring::touch_log read_log(table_source const& table, recognition::aliases names, book::null_date origin) {
    const auto header = table.header();
    row_reader row;
    const auto when = row.add(required_column_of(header, "When"));
    const auto who = row.add(
        column_of(header, "Name") >= 0 ? column_of(header, "Name") : required_column_of(header, "Who"));
    const auto outcome = row.add(column_of(header, "Outcome"));
    const auto kind = row.add(column_of(header, "Kind"));
    const auto brought = row.add(column_of(header, "Brought"));
    scoring::touch_log_builder builder;
    row.read(table, [&] {
        builder.add({.when = row.date(when, origin),
            .who = row.text(who),
            .outcome = text::in_english(text::choice_word, row.text(outcome)),
            .gift = text::in_english(text::choice_word, row.text(kind)) == book::touch_kinds::gift ? row.text(brought)
                                                                                                   : std::string_view{},
            .unusable = row.is_error(who) || row.is_no_date(when, origin)});
    });
    return builder.take(std::move(names));
}

}

function_spec const ledger_of_touches{
    .method = "touches",
    .name = "REFERRAL.TOUCHES",
    .help = "Reads the log of touches, once, and says what it read. LASTTOUCH and NEXTGIFT look at this cell.",
    .arguments =
        {
            {.name = "touches",
                .help =
                    "The touch log with its header row, whole columns allowed; columns are found by the headers When, Name "
                    "(or Who, as before), Outcome, Kind and Brought.",
                .kind = argument_kind::table},
            aliases_argument,
        },
    .examples =
        {
            {{example_table::touches}, ledger_sentence{"5 touches, 2 people"},
                "Says how many touches and people it read."},
            {{example_table::touches, example_table::aliasbook}, ledger_sentence{"5 touches, 2 people"},
                "With the sheet Aliases."},
            {{example_table::referrals}, book::cell_error::value,
                "A table without the headers When and Name is no touch log."},
        },
    .body = [](call const& arguments) -> answer {
        return std::make_shared<scoring::touch_log const>(
            read_log(arguments.table(0), arguments.aliases(1), arguments.origin()));
    },
};

}
