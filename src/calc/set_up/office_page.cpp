#include "calc/set_up/office_page.hpp"
#include "calc/office/office_language.hpp"
#include "commands/typed_address.hpp"

#include <array>

namespace referralbook::calc {

namespace {

using namespace set_up_page;

constexpr int name_width = 110, field_width = 200;

struct office_field {
    char const* name;
    std::string_view label;
    std::string commands::office_facts::* part;
};
constexpr std::array fields{
    office_field{"office_name", text::to_say("Name of your office"), &commands::office_facts::name},
    office_field{"office_phone", text::to_say("Phone"), &commands::office_facts::phone},
    office_field{office_page::email_field, text::to_say("E-mail"), &commands::office_facts::email},
    office_field{"office_sender", text::to_say("Who signs letters"), &commands::office_facts::sender},
    office_field{"office_currency", text::to_say("Currency"), &commands::office_facts::currency},
};

}

void office_page::build(int top) {
    form_.text("office_head", tr("Letters, hand-outs and sums show this. It can wait: change it later under Settings."),
        {margin, top, inner, line});
    int y = top + line + 3;
    for (auto const& one : fields) {
        form_.text(std::string{one.name} + "_label", tr(one.label), {margin, y + 2, name_width - 4, line});
        form_.field(
            one.name, tr(one.label), facts_.office.*one.part, {margin + name_width, y, field_width, row_height});
        y += row_step;
    }
    form_.tick("gifts", tr("The law or our chamber forbids gifts to those who refer"),
        ticked_if(facts_.office.gifts_regulated), {margin + name_width, y, field_width + 80, line + 2});
}

void office_page::show_if(bool shown) {
    form_.show("office_head", shown);
    for (auto const& one : fields) {
        form_.show(std::string{one.name} + "_label", shown);
        form_.show(one.name, shown);
    }
    form_.show("gifts", shown);
}

book::result<void> office_page::check() const {
    return commands::typed_email(form_.typed(email_field), tr("E-mail"), office_language());
}

void office_page::take() {
    for (auto const& one : fields) facts_.office.*one.part = form_.typed(one.name);
    facts_.office.gifts_regulated = form_.ticked("gifts");
}

}
