#include "scoring/worth_said.hpp"

#include "scoring/why.hpp"

namespace referralbook::scoring {

std::string worth_said(
    double worth, ledger const& ranking, book::number_style const& numbers, text::language const& say) {
    const bool money = ranking.office().values.money;
    const auto text = numbers.money(worth_written(worth), money ? ranking.currency() : "");
    return money ? say.tr("{1} a year", text) : say.tr("{1} wins a year", text);
}

}
