#include "calc/set_up/names_page.hpp"
#include "calc/office/office_language.hpp"

namespace referralbook::calc {

namespace {

using namespace set_up_page;

constexpr auto most = static_cast<std::size_t>(2 * (rows - 1));   // in two columns

std::string tick_name(std::size_t i) { return "joined" + std::to_string(i); }

}

void names_page::build(int top) {
    form_.text(
        "joined_head", tr("These seem to be one source each. Untick those that are not."), {margin, top, inner, line});
    for (std::size_t i = 0; i < most; ++i)
        form_.tick(tick_name(i), "", tick_state::on,
            {margin + static_cast<int>(i % 2) * (inner / 2), top + line + 3 + static_cast<int>(i / 2) * row_step,
                inner / 2 - 4, line + 2});
}

void names_page::look(commands::referral_plan const& referrals) {
    auto now = commands::alike_sources(facts_, referrals);
    if (now.size() > most) now.resize(most);
    if (now == found_) return;
    found_ = std::move(now);
    for (std::size_t i = 0; i < found_.size(); ++i) {
        form_.label(tick_name(i), tr("{1} is {2}", found_[i].spelling, found_[i].source));
        form_.set_tick(tick_name(i), tick_state::on);
    }
}

void names_page::arrange(bool shown) {
    form_.show("joined_head", shown && !found_.empty());
    for (std::size_t i = 0; i < most; ++i) form_.show(tick_name(i), shown && i < found_.size());
}

void names_page::take() {
    facts_.joined.clear();
    for (std::size_t i = 0; i < found_.size(); ++i)
        if (form_.ticked(tick_name(i))) facts_.joined.push_back(found_[i]);
}

}
