#pragma once
#include "book/workbook.hpp"
#include "recognition/names/aliases.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::follow_up {

/// What somebody can do for us that costs them something (S4).
enum class favour {
    answered,   ///< a call or visit of ours reached them
    came,       ///< they came to a meeting
    sent        ///< they sent somebody within 60 days after we asked them for it, or sent somebody to them
};
inline constexpr std::size_t favours = 3;

/// How often it was done of all the times that it could have been.
struct chances {
    int done = 0, all = 0;
};

/// Those of one person, by favour.
using own_chances = std::array<chances, favours>;

/// Those of all people together, that person among them, and how many people had any.
struct shared_chances {
    chances made;
    int people = 0;
};

/// What the log says of somebody's motivation, where that is clear.
struct learned_motivation {
    struct reason {
        favour what;
        chances made;
        double usual = 0;   ///< how many of made.all the others would have done
    };
    int grade = 0;   ///< 0 clearly less than is usual, 2 clearly more, 3 far more; never 1
    std::vector<reason> why;
};

/// The grade of somebody by what they did of all they could, against what is usual among the others (S4). A favour
/// counts where they had a chance, three others or more had one, and not all people always or never did it. What they
/// did of all these is compared with what they would have done by chance, were they like the others: of each favour as
/// many as all people together did are dealt out (Fisher's exact test, over the favours together). Clear is what chance
/// does at most once in 40 to that side, of 5 chances of their own and of the others or more; so of people who are all
/// alike at most one in twenty gets a grade. Their share is drawn towards the usual one as if they had had 4 chances
/// more and done as is usual; 3 is given where its odds are three times the usual ones or more. Nothing where it is not
/// clear: a 1 would put those who do clearly less above those of whom nothing is known.
std::optional<learned_motivation> motivation_by(own_chances const& own, std::array<shared_chances, favours> const& all);

/// The motivation of people by the log of the last two years (730 days) up to a day, in one pass over it. Counted are
/// those who have a plan, have sent somebody, or were asked to or sent somebody. Of one person, day and favour one
/// chance counts, done where any was.
/// - answered: calls and visits that say Reached or No answer, but those with a referral's prospect about that
/// referral.
/// - came: meetings in the log, but those that say No answer; and those that they did not come to: of a group (Meets of
///   the plans) that two others or more were at, who are not on the advisory board, with one day and note, after the
///   first meeting that they came to themselves.
/// - sent: touches Ask, but the question for help with a referral of theirs, the step Ask of the ladder, and Given;
///   60 days or longer ago, and not within 60 days of the one before.
class motivations {
public:
    motivations() = default;
    motivations(book::workbook const& workbook, book::day today);

    /// By any spelling; nothing where it is not clear, for who must not be contacted, is wrong, or was forgotten.
    std::optional<learned_motivation> of(std::string_view who) const;

private:
    recognition::aliases names_;
    std::map<std::string, learned_motivation, std::less<>> clear_;   // by key
};

/// "3 (reached 9 of 10 times, usual is 5; came to 3 of 3 meetings, usual is 1)".
std::string said(learned_motivation const& one, text::language const& say);

}
