#pragma once
#include "functions/engine/catalogue.hpp"
#include "office/support/dice.hpp"
#include "office/support/office.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>

#include <string>

namespace referralbook::tests {

/// A workbook with referrals, touches, ledgers of every kind and cells that look at them, in which a die decides what
/// happens next.
class random_office {
public:
    random_office(unsigned seed, std::string name);

    /// One random operation; says what it did.
    std::string step();

    /// Every ledger and every look-up beside the fresh computation; "" or the first difference.
    std::string difference();

private:
    functions::answer computed(std::size_t index) const;
    std::string array_difference(functions::answer const& ledger) const;

    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> data() const;
    std::string place(char column, int row) const;
    void new_referral(int row);
    void put_sensible(char column, int row);
    void new_touch(int row);
    void new_given(int row);
    void new_alias(int row);
    std::string edit();
    std::string edit_touch();
    std::string look_up_another();
    std::string sort();
    std::string rows(bool insert);
    std::string today();
    std::string rule();
    std::string set_and_read();
    std::string reload(std::string_view filter, std::string const& ending);
    std::string without_calculation();
    std::string offset_rows();
    std::string move();

    dice dice_;
    std::string name_;
    workbook book_;
};

}
