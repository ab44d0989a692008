#pragma once
#include "book/result.hpp"
#include "commands/keys.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

namespace argument = commands::argument;
namespace command_path = commands::path;
namespace ask_for = commands::ask_for;

/// One call of a command, from the menu, a panel or a test. Arguments that are given are not asked for; what is missing
/// is asked in a dialog, or refused with a sentence where the call is quiet (argument "Quiet" = true).
struct command_call {
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame;
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> document;
    com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> arguments;
    std::string_view path = {};   ///< of the command that runs, known to it and its dialogs

    std::optional<std::string> text(std::string_view name) const;
    std::string words(std::string_view name) const;                ///< the text, "" where not given
    std::vector<std::string> names(std::string_view name) const;   ///< of people, parted by ; or on lines of their own
    std::optional<double> number(std::string_view name) const;
    /// A yes by a Boolean, a number or a word as people type it; false where not given.
    bool flag(std::string_view name) const;
    bool quiet() const { return flag(argument::quiet); }
};

/// What a command answers: one sentence of what was done ("" = nothing to say, as after Cancel), or the problem.
using command_answer = book::result<std::string>;

/// The sentence to show, whether it was done or not.
inline std::string sentence_of(command_answer const& answer) { return answer ? *answer : answer.error().sentence; }

}
