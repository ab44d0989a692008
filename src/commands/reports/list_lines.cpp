#include "commands/reports/list_lines.hpp"

#include "commands/reports/counted_lines.hpp"
#include "follow_up/bought_lists.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

namespace referralbook::commands {

using book::line_look;

void add_list_lines(std::vector<book::page_line>& page, book::workbook const& workbook, book::day today) {
    const auto lists = follow_up::bought_lists_of(workbook.contacts, today, workbook.values);
    if (lists.empty()) return;
    auto const& say = workbook.writes;
    page.push_back({line_look::group, {{say.tr("Lists that were bought")}}});
    page.push_back(headings({say.tr("List"), say.tr("Wrong"), say.tr("Looked at"), ""}));
    for (auto const& list : lists) {
        auto name = list.from.empty() ? say.tr("seller not named") : text::on_one_line(list.from);
        if (list.as_of) name += ", " + book::short_date(*list.as_of, today, say);
        const int looked_at = list.wrong + list.verified;
        auto what = say.trn("{1} person.", "{1} people.", list.people);
        if (looked_at > 0)
            what += ' ' +
                say.tr("Of the whole list probably {1} are wrong.",
                    book::text_of(between(say, scoring::wilson(list.wrong, looked_at), looked_at).content));
        if (list.to_verify > 0)
            what += ' ' + say.trn("{1} is to be verified first.", "{1} are to be verified first.", list.to_verify);
        if (!list.basis.empty()) what += ' ' + say.tr("Legal basis: {1}.", text::on_one_line(list.basis));
        page.push_back({line_look::plain,
            {{std::move(name)}, share_of(list.wrong, looked_at), whole_number(looked_at), {std::move(what)}}});
    }
}

}
