#pragma once
#include "commands/referral_key.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <span>

namespace referralbook::tests {

using sentences = std::vector<std::string>;

inline const commands::moment in_november{november(18)};

/// What a person is told by one deed in a language.
struct deed {
    std::string_view name;
    sentences (*told)(text::language const&);
};

/// Fails for each sentence that is empty, the same as in English, or has a field that was not filled in.
inline void expect_said_in(text::language const& other, std::span<deed const> deeds) {
    for (auto const& one : deeds) {
        SCOPED_TRACE(one.name);
        const auto english = one.told({}), said = one.told(other);
        ASSERT_EQ(said.size(), english.size());
        ASSERT_FALSE(said.empty());
        for (std::size_t i = 0; i < said.size(); ++i) {
            EXPECT_NE(english[i], "");
            EXPECT_NE(said[i], english[i]);
            EXPECT_THAT(said[i], testing::Not(testing::HasSubstr("{"))) << english[i];
        }
    }
}

/// Ana sent Tom, who is new, Eve, who is won, and somebody without a name; two contacts may be one.
inline book::workbook office(text::language const& say) {
    paper_book paper;
    for (auto const& [who, phone] : {std::pair{"Ana Kern", "1"}, std::pair{"Bob Ott", "2"}, std::pair{"Bob Otto", "3"}})
        paper.add(book::table_id::contacts, {{"who", who}, {"phone", phone}});
    const auto referral = [&](double number, char const* prospect, char const* status) {
        paper.add(book::table_id::referrals,
            {{"number", number}, {"source", "Ana Kern"}, {"prospect", prospect}, {"status", status},
                {"date", november(2)}, {"status_since", november(10)}});
    };
    referral(1, "Tom Hall", "New");
    referral(2, "Eve Lamb", "Won");
    referral(3, "", "New");
    paper.add(book::table_id::referrals, {{"source", "Bob Ott"}, {"prospect", "Jo Pratt"}, {"date", november(9)}});
    paper.add(book::table_id::touches,
        {{"when", november(18)}, {"who", "Bob Ott"}, {"kind", "Call"}, {"note", "asks for a brochure"}});
    auto workbook = paper.read();
    workbook.say = say;
    return workbook;
}

/// What a person is told: the undo step and the answer, or the refusal.
inline sentences told(book::result<book::change_set> const& made) {
    return made ? sentences{made->title, made->done} : sentences{made.error().sentence};
}

}
