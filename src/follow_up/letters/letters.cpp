#include "follow_up/letters/letters.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::follow_up {

namespace {

using enum book::status;
using enum step_id;

constexpr auto dear = text::to_say("Dear {first_name},");
constexpr auto regards = text::to_say("Kind regards");
constexpr std::string_view signature = "{owner}\n{office}\n{office_phone}";
constexpr auto while_status = text::to_say("The source hears where the referral stands, while its status is {1}.");

constexpr auto late_thanks = text::to_say(
    "In place of the first text where the source is thanked late: the status is {1} by then.");

constexpr auto no_source = text::to_say(
    "In place of the one above where no source can be named: a way, or somebody who was forgotten.");

constexpr std::array texts{
    letter_text{"Thank the source", thank_source, {},
        text::to_say("The day a referral comes in: to the one who sent it."),
        text::to_say("Thank you for your referral"),
        text::to_say(
            "Thank you for putting {prospect} in touch with us. It means a great deal that you trust us with somebody "
            "you know.\n\n"
            "We will call in the next days and look after {prospect} as you would wish. I will let you know how it "
            "goes.")},
    letter_text{"Thank the source: In talks", thank_source, in_talks,
        text::to_say("In place of the first text where the source is thanked late: somebody was reached by then."),
        text::to_say("Thank you for your referral"),
        text::to_say(
            "Thank you for putting {prospect} in touch with us. It means a great deal that you trust us with somebody "
            "you know.\n\n"
            "The first conversation has taken place, and we look after {prospect} as you would wish. I will let you "
            "know how it goes.")},
    letter_text{"Thank the source: Won", thank_source, won, late_thanks, text::to_say("Thank you for your referral"),
        text::to_say(
            "Thank you for putting {prospect} in touch with us. It means a great deal that you trust us with somebody "
            "you know.\n\n"
            "{prospect} has decided to come to us, and we will do our best to be worth your trust.")},
    letter_text{"Thank the source: Lost", thank_source, lost, late_thanks, text::to_say("Thank you for your referral"),
        text::to_say(
            "Thank you for putting {prospect} in touch with us. It means a great deal that you trust us with somebody "
            "you know.\n\n"
            "This time it has not come to more. Your trust counts just as much, and the door stays open.")},
    letter_text{"Thank the source: Nurture", thank_source, nurture, late_thanks,
        text::to_say("Thank you for your referral"),
        text::to_say(
            "Thank you for putting {prospect} in touch with us. It means a great deal that you trust us with somebody "
            "you know.\n\n"
            "It is not the right time yet. We stay in touch, without pressing, and I will let you know when something "
            "moves.")},
    letter_text{"Thank the source without particulars", thank_source, {},
        text::to_say(
            "In place of those above where no more than thanks may be told (May tell: Thanks only), and where nobody "
            "calls in the next days: a three-way meeting is arranged, or somebody is left alone or put off."),
        text::to_say("Thank you for your referral"),
        text::to_say(
            "Thank you for putting {prospect} in touch with us. It means a great deal that you trust us with somebody "
            "you know.\n\n"
            "Whoever comes through you is in good hands here.")},
    letter_text{"Ask the source to help", ask_source, {},
        text::to_say("After some attempts without an answer: the source may know a better way."),
        text::to_say("Could you help us?"),
        text::to_say(
            "We have tried to reach {prospect} a few times and have not been lucky yet.\n\n"
            "Would you mind saying a word, or telling us the best time and number? If this is not the right moment for "
            "{prospect}, "
            "that is quite all right; just let us know.")},
    letter_text{"Tell the source where it stands: New", tell_source, fresh, while_status, text::to_say("Your referral"),
        text::to_say(
            "I have not forgotten {prospect}. We have not spoken yet; as soon as we have, you will hear from me.")},
    letter_text{"Tell the source where it stands: Trying", tell_source, trying, while_status,
        text::to_say("A short word about your referral"),
        text::to_say(
            "A short word about {prospect}: we have tried to call and have not got through yet. We will keep trying, "
            "gently, "
            "and I will let you know.")},
    letter_text{"Tell the source where it stands: In talks", tell_source, in_talks, while_status,
        text::to_say("Good news about your referral"),
        text::to_say(
            "We have spoken with {prospect}. It was a good conversation, and we are finding out together how we can "
            "help. "
            "Thank you again for bringing us together.")},
    letter_text{"Tell the source where it stands: Meeting", tell_source, meeting, while_status,
        text::to_say("Your referral: we have arranged to meet"),
        text::to_say("{prospect} and we have arranged to meet. We are looking forward to it, and we owe it to you. "
                     "I will tell you afterwards how it went.")},
    letter_text{"Tell the source where it stands: Proposal", tell_source, proposal, while_status,
        text::to_say("Your referral: one step further"),
        text::to_say(
            "{prospect} has our proposal now and is thinking it over, without any hurry. I will let you know what "
            "comes of it.")},
    letter_text{"Tell the source where it stands: Won", tell_source, won, while_status,
        text::to_say("Your referral: thank you"),
        text::to_say("{prospect} has decided to come to us. We are very glad, and we know whom to thank: you.\n\n"
                     "We will do our best to be worth your trust.\n{feedback}")},
    letter_text{"Tell the source where it stands: Lost", tell_source, lost, while_status, text::to_say("Your referral"),
        text::to_say(
            "{prospect} has decided not to go on with us. It was good to have talked, and the door stays open.\n\n"
            "Thank you for thinking of us. It counts just as much.")},
    letter_text{"Tell the source where it stands: Lost, not by their choice", tell_source, lost,
        text::to_say("In place of the one above where Lost because says Never reached, Area or No fit."),
        text::to_say("Your referral"),
        text::to_say("{prospect} and we have not come to work together this time. The door stays open.\n\n"
                     "Thank you for thinking of us. It counts just as much.")},
    letter_text{"Tell the source where it stands: Nurture", tell_source, nurture, while_status,
        text::to_say("Your referral"),
        text::to_say(
            "For {prospect} it is not the right time yet. We stay in touch, without pressing, and I will let you know "
            "when something moves.")},
    letter_text{"Tell the source without particulars", tell_source, {},
        text::to_say("In place of those above where no more than thanks may be told (May tell: Thanks only)."),
        text::to_say("Thank you"),
        text::to_say("A short word of thanks: whoever comes through you is in good hands here.\n\n"
                     "You will understand that I may not say more about it. Please keep thinking of us.")},
    letter_text{"Reward the source", reward_source, {},
        text::to_say("After a referral has become a client. Not used where gifts are regulated."),
        text::to_say("A small thank you"),
        text::to_say("{prospect} is with us now, thanks to you. As a small thank you we have chosen something for you: "
                     "{gift}.\n\n"
                     "It is only a sign of how glad we are to have you.")},
    letter_text{"Ask the new client for referrals", ask_client, {},
        text::to_say("Some weeks after somebody became a client, and only if they are happy."),
        text::to_say("How are you getting on?"),
        text::to_say(
            "You came to us through {source} some weeks ago. How are you getting on? If anything could be better, "
            "please tell me.\n\n"
            "And if you know somebody for whom we could do the same, we would be glad to hear from them. We look after "
            "everybody "
            "who comes through you with the same care.")},
    letter_text{"Ask the new client for referrals without a source", ask_client, {}, no_source,
        text::to_say("How are you getting on?"),
        text::to_say(
            "You came to us some weeks ago. How are you getting on? If anything could be better, please tell me.\n\n"
            "And if you know somebody for whom we could do the same, we would be glad to hear from them. We look after "
            "everybody who comes through you with the same care.")},
    letter_text{"Check in again", check_in, {},
        text::to_say("Now and then to somebody for whom the time was not right."), text::to_say("How are you?"),
        text::to_say(
            "We spoke some time ago, when {source} had put us in touch. I only wanted to ask how you are, and whether "
            "things have moved on.\n\nThere is no hurry. If I can be of use, I am here.")},
    letter_text{"Check in again without a source", check_in, {}, no_source, text::to_say("How are you?"),
        text::to_say("We spoke some time ago. I only wanted to ask how you are, and whether things have moved on.\n\n"
                     "There is no hurry. If I can be of use, I am here.")},
};

constexpr std::string_view unnamed = " without a source", not_chosen = ", not by their choice";

constexpr std::array<std::string_view, 12> fields{"first_name", "source", "prospect", "stage", "need", "feedback",
    "gift", "received", "date", "owner", "office", "office_phone"};

}

std::span<letter_text const> letter_texts() { return texts; }

std::string whole_text(letter_text const& letter, text::language const& say) {
    return say.tr(dear) + "\n\n" + say.tr(letter.text) + "\n\n" + say.tr(regards) + '\n' + std::string{signature};
}

std::string when_used(letter_text const& letter, text::language const& say) {
    return letter.state ? say.tr(letter.used, say.trc(text::choice_word, book::name_of(*letter.state)))
                        : say.tr(letter.used);
}

bool has_letter(step_id step) { return std::ranges::find(texts, step, &letter_text::step) != texts.end(); }

letter_text const* letter_for(step_id step, book::status state) {
    const auto found = std::ranges::find_if(
        texts, [&](letter_text const& one) { return one.step == step && (!one.state || *one.state == state); });
    return found == texts.end() ? nullptr : &*found;
}

letter_text const& late_thanks_in(book::status state) {
    return *std::ranges::find_if(
        texts, [&](letter_text const& one) { return one.step == thank_source && one.state == state; });
}

letter_text const& lost_not_by_choice() {
    return *std::ranges::find_if(texts, [](letter_text const& one) { return one.key.ends_with(not_chosen); });
}

letter_text const& stands_in_for(letter_text const& letter) {
    const bool is_other = letter.step == thank_source || &letter == &lost_not_by_choice();
    return is_other ? *letter_for(letter.step, letter.state.value_or(fresh)) : letter;
}

letter_text const& without_particulars(step_id step) {
    return *std::ranges::find_if(
        texts, [&](letter_text const& one) { return one.step == step && one.key.ends_with(" without particulars"); });
}

letter_text const& without_source(letter_text const& letter) {
    const auto found = std::ranges::find(texts, std::string{letter.key}.append(unnamed), &letter_text::key);
    return found == texts.end() ? letter : *found;
}

std::span<std::string_view const> letter_fields() { return fields; }

}
