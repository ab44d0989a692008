#include "calc/menu/follow_up/gift_question.hpp"
#include "calc/office/office_language.hpp"
#include "text/short_list.hpp"

namespace referralbook::calc {

void gift_question::add_fields(form_dialog& dialog, std::string const& gift) const {
    const auto list = book_.lists.find("gift");
    auto const& who = people_.front();
    const auto fitting = commands::gift_for(book_, who, today_);
    auto so_far = tr("{1}: {2}.", who, commands::gifts_this_year(book_, who, today_));
    so_far += ' ';
    so_far += fitting ? tr("Never given: {1}.", fitting->name)
                      : tr("No gift of the list fits any more: think of something new.");
    dialog.add_sentence(so_far, "gifts_so_far");
    std::vector<std::string> names;
    if (list != book_.lists.end())
        for (auto const& offer : list->second) names.push_back(follow_up::read_gift(offer).name);
    dialog.add_combo("gift", tr("~Gift"), names, gift.empty() && fitting ? fitting->name : gift);
    dialog.add_amount("cost", tr("C~ost"), gift.empty() && fitting ? fitting->price : std::nullopt);
}

void gift_question::show_fields(form_dialog& dialog, bool shown) const {
    for (const auto* name : {"gifts_so_far", "gift", "cost"}) dialog.show_field(name, shown);
}

book::result<void> gift_question::before(
    std::string const& gift, std::optional<double> cost, std::optional<book::day> on) {
    // The price on the list is what one of them gets.
    const auto shares = cost ? commands::shares_of(*cost, people_.size())
                             : std::vector(people_.size(), commands::cost_or_price(book_, gift, cost));
    std::vector<std::string> sentences;
    for (std::size_t i = 0; i < people_.size(); ++i)
        for (auto const& one : {commands::had_before(book_, people_[i], gift, today_),
                 commands::over_the_cap(book_, people_[i], shares[i], on.value_or(today_), today_)})
            if (!one.empty()) sentences.push_back(one);
    std::string sentence;
    text::append_some(sentence, office_language(), sentences);
    if (sentence.empty() || sentence == said_) return {};
    said_ = sentence;
    return book::refuse(tr("{1} Press the button again to do it anyway.", sentence));
}

}
