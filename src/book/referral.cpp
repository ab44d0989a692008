#include "book/referral.hpp"
#include "book/schema.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::book {

namespace {

constexpr std::array<std::string_view, 9> harmless{
    "value", "may_tell", "fit", "asked_how", "score", "may_quote", "put_right", "lost_because", "three_way"};

}

bool referral::can_be_followed_up() const {
    bool harmful = false;
    text::each_part(unreadable, ',', [&](std::string_view part) {
        const auto header = text::trimmed(part);
        harmful = harmful || std::ranges::none_of(harmless, [&](std::string_view key) {
            return header == column(table_id::referrals, key).header;
        });
    });
    return !harmful;
}

std::optional<may_tell> may_tell_of(std::string_view word) {
    const auto wanted = text::in_english(text::choice_word, text::trimmed(word));
    for (std::size_t i = 0; i < may_tell_names.size(); ++i)
        if (text::same_but_for_case(wanted, may_tell_names[i])) return static_cast<may_tell>(i);
    return std::nullopt;
}

std::string number_or_row(std::int64_t number, int row, text::language const& say) {
    return number > 0 ? say.tr("No. {1}", number) : say.tr("row {1}", row + 1);
}

}
