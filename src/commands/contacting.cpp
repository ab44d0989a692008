#include "commands/contacting.hpp"

#include "commands/contact_of.hpp"
#include "text/short_list.hpp"

namespace referralbook::commands {

std::string against_contact(book::workbook const& workbook, std::string_view who, book::day today, contact_by how) {
    return contacting{workbook}.against(who, today, how);
}

std::string contacting::against(std::string_view who, book::day today, contact_by how) const {
    auto const& say = book_.say;
    const auto wish = wishes_.of(who);
    if (!wish) return {};
    if (wish->forgotten) return say.tr("{1} stands for somebody who was forgotten: nobody knows who it was.", who);
    if (!contacts_) contacts_.emplace(book_);
    const auto name = contacts_->called(who);
    if (wish->never) return say.tr("{1} must not be contacted (column Do not contact).", name);
    if (wish->not_before == book::last_day)
        return say.tr(
            "{1} may not be contacted yet: what stands under Not before is no date. Please correct it first.", name);
    if (wish->not_before && *wish->not_before > today)
        return say.tr("{1} is not to be contacted before {2} (column Not before).", name,
            book::short_date(*wish->not_before, today, say));
    if (wish->wrong)
        return say.tr("What the list says of {1} is wrong (column Verified): nobody is reached by it.", name);
    if (wish->verify_from && *wish->verify_from <= today && how == contact_by::letter)
        return say.tr(
            "{1} came with a bought list that is old by now: verify first, and write the day into the column Verified.",
            name);
    if (wish->no_letters && how == contact_by::letter)
        return say.tr("{1} wants no letters (column Correspondence: no).", name);
    return {};
}

std::optional<bool> is_stricter_wish(std::string_view key, book::cell const& kept, book::cell const& other) {
    const auto was = book::text_of(kept), comes = book::text_of(other);
    if (key == "do_not_contact") return book::says_do_not_contact(comes) && !book::says_do_not_contact(was);
    if (key == "correspondence") return !book::says_letters_are_welcome(comes) && book::says_letters_are_welcome(was);
    if (key == "verified" && (book::says_wrong(was) || book::says_wrong(comes))) return !book::says_wrong(was);
    if (key != "not_before") return std::nullopt;
    auto const* left = std::get_if<double>(&kept);
    auto const* right = std::get_if<double>(&other);
    if (was.empty() || comes.empty()) return was.empty() && !comes.empty();
    return left && (!right || *right > *left);   // what is no date holds up more than a date
}

book::result<book::change_set> saying_wishes(book::workbook const& workbook, std::vector<std::string> const& names,
    book::day today, book::result<book::change_set> changes) {
    if (!changes) return changes;
    const contacting wishes{workbook};
    std::vector<std::string> sentences;
    for (auto const& name : names)
        if (auto sentence = wishes.against(name, today);
            !sentence.empty() && (sentences.empty() || sentence != sentences.back()))
            sentences.push_back(std::move(sentence));
    text::append_some(changes->done, workbook.say, sentences);
    return changes;
}

}
