#pragma once
#include "calc/office/command.hpp"
#include "calc/office/dialog_window.hpp"
#include "recognition/dates/spoken_dates.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

/// What is wrong with a field, for the user.
struct wrong_field {
    std::string name, sentence;
};

/// The fields of a dialog that must hold something that can be read: dates, amounts, addresses, and what may not be
/// left blank.
class typed_fields {
public:
    typed_fields(dialog_window& dialog, command_call const& call) : dialog_{dialog}, call_{call} {}

    /// A field of the dialog with a date. `calendar` is the control beside it that a day is chosen in.
    void add_date(std::string_view name, std::string_view label, std::string_view calendar,
        std::optional<book::day> value, book::day today, recognition::day_side side);
    void add_amount(std::string_view name, std::string_view label);
    void add_count(std::string_view name, std::string_view label);   ///< how many: a whole number
    void add_email(std::string_view name, std::string_view label);
    /// What is hardly a telephone number is wrong once: who leaves it as it is, and goes on, means it so.
    void add_phone(std::string_view name, std::string_view label);
    /// Refused where the field is blank, with a sentence of what to type, unless the field of another name is filled.
    void add_needed(
        std::string_view name, std::string_view label, std::string_view sentence, std::string_view unless = {});

    /// The first that is wrong of the fields that are shown.
    std::optional<wrong_field> first_wrong(std::function<bool(std::string_view name)> const& shown) const;

    /// Nothing where the field is blank or wrong.
    std::optional<book::day> date(std::string_view name) const;
    std::optional<double> amount(std::string_view name) const;   ///< of a count as well

private:
    enum class kind { date, amount, count, email, phone, needed };
    struct one_field {
        std::string name, label;
        kind what;
        recognition::date_context on{};
        std::string sentence{}, unless{};
        mutable std::string kept{};   ///< of a telephone number: what was asked about
    };
    book::result<void> check(one_field const& one) const;
    book::result<void> check_phone(one_field const& one, std::string const& typed) const;
    void choose(std::string const& calendar, std::string const& field) const;

    dialog_window& dialog_;
    command_call const& call_;
    std::vector<one_field> fields_;
};

}
