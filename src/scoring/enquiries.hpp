#pragma once
#include "book/workbook.hpp"
#include "scoring/wilson.hpp"
#include "text/language.hpp"

#include <string>
#include <vector>

namespace referralbook::scoring {

/// The way that stands for enquiries of which nobody knows how they came, as a book in this language has it.
std::string unknown_way(text::language const& writes);

/// How an enquiry came (S4: what does a referred client cost beside one that we won ourselves).
enum class origin { referred, other_way, unknown };

/// Of a row of the referrals: unknown where no source stands, or one of the ways that is called Unknown in any of our
/// languages; another way is a way; everybody else referred.
origin origin_of(book::referral const& row);

/// What came in a span, and what became of it.
struct enquiry_count {
    int count = 0, won = 0, decided = 0;   ///< decided: won or lost
    interval win_rate() const { return wilson(won, decided); }
};

/// How those who came in a span had found us.
struct enquiry_counts {
    enquiry_count referred, other_way, unknown;
    int all() const { return referred.count + other_way.count + unknown.count; }
    interval share(enquiry_count const& of) const { return wilson(of.count, all()); }
};
/// Of the referrals received in the span, both days counted; rows without a day are in none.
enquiry_counts enquiries_of(book::workbook const& workbook, book::day from, book::day to);

/// Our effort in a span, by the touch log, and the clients that came of it.
struct effort {
    double minutes = 0, cost = 0;   ///< a visit or meeting takes Visit minutes, every other touch Touch minutes
    int clients = 0;                ///< won
    std::optional<double> minutes_each() const { return each(minutes); }
    std::optional<double> cost_each() const { return each(cost); }

private:
    std::optional<double> each(double of) const { return clients ? std::optional{of / clients} : std::nullopt; }
};

/// What each source took, and what everybody took whom nobody sent: one client whom we won ourselves.
struct efforts {
    struct of_source {
        std::string name;   ///< as the sheet Aliases spells it, else as the referrals do first
        effort took;        ///< touches with the source itself, and those about its referrals
    };
    std::vector<of_source> sources;   ///< of those that are somebody, in the order of their keys
    effort self_won;
};
efforts efforts_of(book::workbook const& workbook, book::day from, book::day to);

}
