#include "commands/follow_up/introduce.hpp"
#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"
#include "commands/names_in_book.hpp"
#include "commands/texts.hpp"
#include "follow_up/letters/fill_in.hpp"
#include "follow_up/letters/introduction_text.hpp"
#include "network/partners.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/salutation.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace referralbook::commands {

std::vector<std::string> partners_to_introduce(book::workbook const& workbook, scoring::ledger const& ranking,
    std::string_view client, std::string_view need, book::day today) {
    std::vector<std::string> names;
    const recognition::aliases spellings{workbook.aliases};
    const recognition::contact_wishes wishes{workbook};
    const auto partners = network::partners_of(workbook.contacts, workbook.plans, ranking);
    for (auto const* one : network::partners_for(partners, need))
        if (!wishes.key_left_alone(one->key, today) && spellings.key(client) != one->key) names.push_back(one->name);
    return names;
}

book::result<follow_up::letter> introduction_letter(
    book::workbook const& workbook, introduction_arguments const& what, book::day today) {
    auto const& say = workbook.say;
    const auto client = text::on_one_line(called_as_contact(workbook, book::text_of(what.client)));
    const auto partner = text::on_one_line(called_as_contact(workbook, book::text_of(what.partner)));
    const auto need = text::on_one_line(book::text_of(what.need));
    if (client.empty() || partner.empty() || need.empty())
        return book::refuse(say.tr("Say the client, the need and the partner first: the letter names all three."));
    if (auto sentence = against_contact(workbook, client, today, contact_by::letter); !sentence.empty())
        return book::refuse(std::move(sentence));
    if (auto sentence = against_contact(workbook, partner, today); !sentence.empty())
        return book::refuse(std::move(sentence));   // nor is a client sent to them
    auto const* whom = contact_finder{workbook}.only(client);
    auto const* with = the_only_contact_of(workbook, partner);
    auto const& rules = workbook.values;
    const auto title = whom && what.title_of ? what.title_of(*whom) : std::string{};
    const follow_up::field_values values{
        {"first_name",
            recognition::salutation(client, whom ? whom->first_name : "", title, addressed_in(workbook.writes))},
        {"client", recognition::spoken_name(client)}, {"partner", recognition::spoken_name(partner)},
        {"partner_phone", with ? text::on_one_line(with->any_phone()) : ""}, {"need", need}, {"owner", rules.sender},
        {"office", rules.office}, {"office_phone", rules.office_phone}};
    auto const& letter = follow_up::introduction();
    const auto words = words_of(workbook, letter.key,
        {workbook.writes.tr(letter.subject), whole_text(letter, workbook.writes)}, whom ? whom->type : std::string{});
    auto in_subject = values;   // it is read over shoulders
    if (!rules.names_in_subjects) {
        in_subject["client"] = workbook.writes.tr("you");
        in_subject["first_name"] = workbook.writes.tr("Hello");
        if (names_who_was_sent(workbook, need, client)) in_subject["need"] = workbook.writes.tr("what you need");
    }
    return follow_up::letter{whom ? follow_up::first_address(whom->any_email()) : "",
        text::on_one_line(follow_up::fill_in(words.subject, in_subject).text),
        follow_up::fill_in(words.text, values).text};
}

}
