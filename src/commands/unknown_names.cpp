#include "commands/unknown_names.hpp"
#include "commands/contact_of.hpp"
#include "text/short_list.hpp"
#include "text/words.hpp"

namespace referralbook::commands {

std::string said_of_unknown(known_people const& people, std::string_view name, text::language const& say) {
    if (text::only_blanks(name) || people.knows(name)) return {};
    const auto begun = people.may_mean(name);
    if (begun.size() > 1) return say.tr("{1} may be one of several: {2}.", name, text::short_list(say, begun));
    const auto nearest = begun.empty() ? people.nearest(name, 1) : begun;
    return nearest.empty() ? say.tr("{1} is not in this book yet.", name)
                           : say.tr("{1} is not in this book yet. Did you mean {2}?", name, nearest.front());
}

std::vector<std::string> said_of_namesakes(book::workbook const& workbook, std::vector<std::string> const& names) {
    const auto same = namesakes_in(workbook);
    std::vector<std::string> sentences;
    for (auto const& who : names)
        if (const auto meant = same.may_be_meant(who); !meant.empty())
            sentences.push_back(meant.back().by_firm
                    ? workbook.say.tr(
                          "Several contacts are called {1}, and this counts for all of them; to mean one, write the "
                          "firm behind the name: {2}.",
                          who, meant.back().told())
                    : workbook.say.tr(
                          "Several contacts are called {1}, and this counts for all of them; to mean one, write behind "
                          "the name what tells them apart: {2}.",
                          who, meant.back().told()));
    return sentences;
}

std::string said_of_unclear(contact_finder const& contacts, std::string_view who, text::language const& say) {
    return say.tr("Several contacts may be meant by {1}: {2}. Please name the one who is meant.", who,
        text::short_list(say, contacts.who_may_be_meant(who)));
}

book::result<book::change_set> saying_unknown(
    book::workbook const& workbook, std::vector<std::string> const& names, book::result<book::change_set> changes) {
    if (!changes) return changes;
    const known_people people{workbook};
    std::vector<std::string> sentences;
    for (auto const& name : names)
        if (auto said = said_of_unknown(people, name, workbook.say); !said.empty())
            sentences.push_back(std::move(said));
    for (auto& said : said_of_namesakes(workbook, names))
        if (!changes->done.contains(said)) sentences.push_back(std::move(said));
    text::append_some(changes->done, workbook.say, sentences);
    return changes;
}

}
