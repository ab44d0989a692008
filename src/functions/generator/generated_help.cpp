#include "functions/generator/generated_help.hpp"

#include "functions/engine/list.hpp"
#include "functions/generator/example_text.hpp"

#include <algorithm>

namespace referralbook::functions {

namespace {

std::string signature(function_spec const& function) {
    std::string text = std::string{function.name} + '(';
    for (std::size_t i = 0; i < function.arguments.size(); ++i) {
        auto const& argument = function.arguments[i];
        if (i) text += "; ";
        text += argument.optional ? '[' + std::string{argument.name} + ']' : std::string{argument.name};
    }
    return text + ')';
}

std::string shown_result(example_value const& result) {
    const auto text = result_text(result);
    return text.empty() ? std::string{"(nothing)"} : text;
}

/// Broken between words into lines of 120 bytes at most, of a list those below the first set in.
std::string wrapped(std::string_view paragraph, std::string_view set_in = "") {
    constexpr std::size_t longest = 120;
    std::string text;
    std::size_t line = 0;   // where it begins
    while (!paragraph.empty()) {
        const auto word = paragraph.substr(0, paragraph.find(' '));
        if (text.size() > line && text.size() - line + 1 + word.size() > longest) {
            line = text.size() + 1;
            text.append("\n").append(set_in);
        } else if (!text.empty()) {
            text += ' ';
        }
        text += word;
        paragraph.remove_prefix(std::min(word.size() + 1, paragraph.size()));
    }
    return text;
}

constexpr std::string_view tables_note =
    "EX_REFERRALS, EX_TOUCHES and EX_RULES are small tables on the example sheet; EX_LEDGER and EX_TOUCHLOG are the "
    "cells with their LEDGER and TOUCHES formulas.";

}

std::string help_markdown() {
    std::string text = "# Functions of Referral Book\n\n" +
        wrapped("Made from the function catalogue; do not edit. " + std::string{tables_note}) + "\n";
    for (auto const* function : all_functions()) {
        text += "\n## " + std::string{function->name} + "\n\n" + wrapped('`' + signature(*function) + '`') + "\n\n" +
            wrapped(function->help) + "\n\n";
        for (auto const& argument : function->arguments)
            text += wrapped("- `" + std::string{argument.name} + "`" + (argument.optional ? " (optional)" : "") + ": " +
                            std::string{argument.help},
                        "  ") +
                "\n";
        text += "\n| formula | result | |\n|---|---|---|\n";
        for (auto const& shown : function->examples)
            text += "| `" + formula_text(*function, shown) + "` | " + shown_result(shown.result) + " | " +
                std::string{shown.says} + " |\n";
    }
    return text;
}

std::string help_html() {
    std::string text =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Functions of Referral Book</title>\n"
        "<style>\n:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;"
        "padding:0 1rem}\ncode{font-size:.9em}table{border-collapse:collapse;width:100%}td{border-top:1px solid #8884;"
        "padding:.3rem .5rem;vertical-align:top}\nh2{margin-top:2.5rem}nav a{margin-right:.8em;white-space:nowrap}\n"
        "</style></head><body>\n<h1>Functions of Referral Book</h1>\n<p>" +
        escaped(tables_note) + "</p>\n<nav>";
    for (auto const* function : all_functions())
        text += "<a href=\"#" + std::string{function->method} + "\">" + escaped(function->name) + "</a> ";
    text += "</nav>\n";
    for (auto const* function : all_functions()) {
        text += "<h2 id=\"" + std::string{function->method} + "\">" + escaped(function->name) + "</h2>\n<p><code>" +
            escaped(signature(*function)) + "</code></p>\n<p>" + escaped(function->help) + "</p>\n<dl>\n";
        for (auto const& argument : function->arguments)
            text += "<dt><code>" + std::string{argument.name} + "</code>" + (argument.optional ? " (optional)" : "") +
                "</dt><dd>" + escaped(argument.help) + "</dd>\n";
        text += "</dl>\n<table>\n";
        for (auto const& shown : function->examples)
            text += "<tr><td><code>" + escaped(formula_text(*function, shown)) + "</code></td><td>" +
                escaped(shown_result(shown.result)) + "</td><td>" + escaped(shown.says) + "</td></tr>\n";
        text += "</table>\n";
    }
    return text + "</body></html>\n";
}

namespace {

/// A page of the help: functions that belong together, by their methods.
struct function_group {
    std::string_view key, title, says;
    std::vector<std::string_view> methods;
};

std::vector<function_group> groups() {
    return {
        {"FunctionsFollowUps", "Functions: follow-ups and visits",
            "What is to be done about a referral, a source or an office, and when. The columns Next step, Due and Next "
            "visit of the sheets are made of these; in a formula of your own give them the cells of a row.",
            {"nextstep", "nextstepdue", "steps", "flag", "nextvisit", "visitflag", "openhours", "nextopen"}},
        {"FunctionsLedgers", "Functions: ledgers and rules",
            "They read a whole table once, so that a thousand cells need not. Each gives one cell with a handle, such as "
            "RB_LEDGER; the other functions take that cell as their argument.",
            {"ledger", "touches", "rules", "aliases", "given", "tree"}},
        {"FunctionsSources", "Functions: sources",
            "What a source is worth in a year, and why. Give them the cell of the ledger and a name in any spelling. A "
            "source that nobody knows gives #N/A.",
            {"worth", "pace", "active", "winrate", "value", "count", "band", "why", "rank", "sure", "quiet", "last",
                "top", "newsources", "winrateby", "potential"}},
        {"FunctionsArrays", "Functions: arrays",
            "The whole ranking, or all that is due, as one table. Select as many cells as it may ever need and close the "
            "formula with Ctrl+Shift+Enter; newer versions of LibreOffice, too, spread by themselves only what their "
            "own functions answer.",
            {"ranking", "followups"}},
        {"FunctionsNetwork", "Functions: network and contacts",
            "Whom you owe a referral, who fits a client's need, when somebody was last reached, and who brought whom.",
            {"balance", "partnerfor", "lasttouch", "nextgift", "generation"}},
        {"FunctionsNames", "Functions: names", "How the book compares names, for lists of your own.",
            {"samename", "namekey"}},
    };
}

}

std::string help_source() {
    std::string text = "# Made from the function catalogue (target \"generate\"); do not edit.\n\nchapter: Functions\n";
    const auto all = groups();
    for (auto const& group : all) {
        text += "\n== " + std::string{group.key} + "\ntitle: " + std::string{group.title} + "\n\n" +
            wrapped(group.says) + '\n';
        for (auto const& method : group.methods) {
            const auto found = std::ranges::find(all_functions(), method, &function_spec::method);
            if (found == all_functions().end()) continue;   // a test says which function has no page
            auto const& function = **found;
            text += "\nhead: " + std::string{function.name} + "\n\ncode: " + signature(function) + "\n\n" +
                wrapped(function.help) + '\n';
            for (auto const& argument : function.arguments)
                text += "\nargument: " + std::string{argument.name} + '\n' + wrapped(argument.help) + '\n';
            if (!function.examples.empty())
                text += "\ncode: " + formula_text(function, function.examples.front()) + '\n';
        }
        text += "\nsee:";
        for (auto const& other : all)
            if (other.key != group.key) text += ' ' + std::string{other.key};
        text += '\n';
    }
    return text;
}

}
