#include "follow_up/letters/introduction_text.hpp"

namespace referralbook::follow_up {

introduction_text const& introduction() {
    static constexpr introduction_text letter{"Introduce a client to a partner",
        text::to_say("Somebody for you to talk to"),
        text::to_say(
            "You told us that you need {need}. We do not do that ourselves, so I would like to put you in touch "
            "with {partner}. We know their work and would go there ourselves.\n{partner_phone}\n\n"
            "Shall I tell them to expect you? And please let me know how it went."),
        text::to_say("To a client whom you send to a partner (Referral we made).")};
    return letter;
}

std::string whole_text(introduction_text const& letter, text::language const& say) {
    return say.tr("Dear {first_name},") + "\n\n" + say.tr(letter.text) + "\n\n" + say.tr("Kind regards") +
        "\n{owner}\n{office}\n{office_phone}";
}

}
