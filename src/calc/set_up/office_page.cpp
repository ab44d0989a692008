#include "calc/set_up/office_page.hpp"

#include <array>

namespace referralbook::calc {

namespace {

using namespace set_up_page;

constexpr int label_width = 110, field_width = 200;

struct office_field {
    char const *name, *label;
    std::string commands::office_facts::* part;
};
constexpr std::array fields{
    office_field{"office_name", "Name of your office", &commands::office_facts::name},
    office_field{"office_phone", "Phone", &commands::office_facts::phone},
    office_field{"office_email", "E-mail", &commands::office_facts::email},
    office_field{"office_sender", "Who signs letters", &commands::office_facts::sender},
    office_field{"office_currency", "Currency", &commands::office_facts::currency},
};

}

void office_page::build(int top) {
    form_.text("office_head", "Letters, hand-outs and sums show this. It can wait: change it later under Settings.",
        {margin, top, inner, line});
    int y = top + line + 3;
    for (auto const& one : fields) {
        form_.text(std::string{one.name} + "_label", one.label, {margin, y + 2, label_width - 4, line});
        form_.field(one.name, one.label, facts_.office.*one.part, {margin + label_width, y, field_width, row_height});
        y += row_step;
    }
    form_.tick("gifts", "The law or our chamber forbids gifts to those who refer",
        ticked_if(facts_.office.gifts_regulated), {margin + label_width, y, field_width + 80, line + 2});
}

void office_page::arrange(bool shown) {
    form_.show("office_head", shown);
    for (auto const& one : fields) {
        form_.show(std::string{one.name} + "_label", shown);
        form_.show(one.name, shown);
    }
    form_.show("gifts", shown);
}

void office_page::take() {
    for (auto const& one : fields) facts_.office.*one.part = form_.typed(one.name);
    facts_.office.gifts_regulated = form_.ticked("gifts");
}

}
