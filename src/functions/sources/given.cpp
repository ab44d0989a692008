#include "functions/engine/book_text.hpp"
#include "functions/engine/columns.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

using namespace std::chrono;

namespace {

std::vector<scoring::history::sent> read_given(table_source const& table, book::day today, book::null_date origin) {
    const auto header = table.header();
    row_reader row;
    const auto date = row.add(required_column_of(header, "Date"));
    const auto partner = row.add(required_column_of(header, "Partner"));
    const auto need = row.add(column_of(header, "Need"));
    std::vector<scoring::history::sent> rows;
    row.read(table, [&] {
        const auto when = row.date(date, origin);
        if (when && *when > today) return;
        rows.push_back({.partner = std::string{row.text(partner)}, .need = std::string{row.text(need)}, .date = when});
    });
    return rows;
}

}

function_spec const givenbook{
    .method = "given",
    .name = "REFERRAL.GIVEN",
    .help =
        "Reads the sheet Given into one text, so that a ledger knows what you sent to whom: BALANCE and PARTNERFOR need it.",
    .arguments =
        {
            {.name = "given",
                .help =
                    "The referrals that you sent with their header row, whole columns allowed: Date, Partner and Need.",
                .kind = argument_kind::table},
            {.name = "today", .help = "The day of today, for example the cell RB_TODAY; later ones do not count."},
        },
    .examples =
        {
            {{example_table::given, November / 20 / 2026}, ledger_sentence{"3 referrals given"}, "How many it read."},
            {{example_table::given, March / 1 / 2026}, ledger_sentence{"1 referral given"}, "Later ones do not count."},
            {{example_table::touches, November / 20 / 2026}, book::cell_error::value,
                "A table without the headers Date and Partner."},
        },
    .body = [](call const& arguments) -> answer {
        return text_of_given(read_given(arguments.table(0), arguments.required_date(1), arguments.origin()));
    },
};

}
