#include "follow_up/letters/digest_text.hpp"

namespace referralbook::follow_up {

introduction_text const& monthly_digest() {
    static constexpr introduction_text letter{"Monthly digest", text::to_say("Where your referrals stand"),
        text::to_say("You trusted us with people whom you know. So that you need not ask, this is where they stand "
                     "now:\n\n{list}\n\n"
                     "Thank you for each of them."),
        text::to_say("The monthly digest for a source: {list} says where each referral stands, as far as it may be "
                     "told (May tell).")};
    return letter;
}

std::string_view stands_so(book::status state) {
    using enum book::status;
    switch (state) {
    case fresh: return text::to_say("we have not spoken yet; as soon as we have, you will hear from me.");
    case trying: return text::to_say("we have tried to call and have not got through yet.");
    case in_talks: return text::to_say("we have spoken, and are finding out together how we can help.");
    case meeting: return text::to_say("we have arranged to meet.");
    case proposal: return text::to_say("our proposal is there, to think over without any hurry.");
    case won: return text::to_say("they have decided to come to us, thanks to you.");
    case lost: return text::to_say("they have decided not to go on with us. The door stays open.");
    case nurture: return text::to_say("it is not the right time yet. We stay in touch, without pressing.");
    }
    return {};
}

std::string_view lost_not_by_choice_so() {
    return text::to_say("we have not come to work together this time. The door stays open.");
}

}
