#include "functions/generator/generated_files.hpp"

#include "functions/engine/list.hpp"
#include "functions/generator/example_text.hpp"
#include "functions/generator/generated_help.hpp"
#include "functions/generator/generated_sheet.hpp"
#include "sharing/server/shared_ddl.hpp"

namespace referralbook::functions {

namespace {

constexpr std::string_view not_by_hand = "Made from the function catalogue (target \"generate\"); do not edit.";

// Calc lets nothing out but "any": an optional table comes as values.
bool by_range(argument_spec const& argument) {
    if (argument.optional) return false;
    return argument.kind == argument_kind::table || argument.kind == argument_kind::ledger ||
        argument.kind == argument_kind::touch_ledger || argument.kind == argument_kind::tree_ledger;
}

// IDL takes no underscore in a parameter: last_attempt is lastAttempt there, and in the registry, which goes by the
// same name.
std::string idl_name(std::string_view name) {
    std::string result;
    bool raise = false;
    for (const char letter : name) {
        if (letter != '_') result += raise ? static_cast<char>(letter - 'a' + 'A') : letter;
        raise = letter == '_';
    }
    return result;
}

std::string interface_idl() {
    std::string text = "// " + std::string{not_by_hand} + R"(
// Files store SERVICE.METHOD: the names are permanent.

module org { module referralbook {

interface XFunctions
{
)";
    for (auto const* function : all_functions()) {
        text += "    any " + std::string{function->method} + '(';
        if (function->document) text += "[in] com::sun::star::beans::XPropertySet document";
        for (auto const& argument : function->arguments)
            text += std::string{text.ends_with('(') ? "[in] " : ",\n        [in] "} +
                (by_range(argument) ? "com::sun::star::table::XCellRange " : "any ") + idl_name(argument.name);
        text += ");\n";
    }
    return text + "};\n\n}; };\n";
}

std::string service_idl() {
    return "// " + std::string{not_by_hand} + R"(

module org { module referralbook {

service Functions : XFunctions;

}; };
)";
}

std::string localized(std::string_view property, std::string_view text) {
    return "<prop oor:name=\"" + std::string{property} + "\"><value xml:lang=\"en-US\">" + escaped(text) +
        "</value></prop>\n";
}

std::string registry() {
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- " + std::string{not_by_hand} + R"( -->
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" oor:name="CalcAddIns" oor:package="org.openoffice.Office">
<node oor:name="AddInInfo">
<node oor:name="org.referralbook.Functions" oor:op="replace">
<node oor:name="AddInFunctions">
)";
    for (auto const* function : all_functions()) {
        text += "<node oor:name=\"" + std::string{function->method} + "\" oor:op=\"replace\">\n" +
            localized("DisplayName", function->name) + localized("Description", function->help) +
            "<prop oor:name=\"Category\"><value>Add-In</value></prop>\n" +
            localized("CompatibilityName", function->name) + "<node oor:name=\"Parameters\">\n";
        for (auto const& argument : function->arguments)
            text += "<node oor:name=\"" + idl_name(argument.name) + "\" oor:op=\"replace\">\n" +
                localized("DisplayName", argument.name) + localized("Description", argument.help) + "</node>\n";
        text += "</node>\n</node>\n";
    }
    return text + "</node>\n</node>\n</node>\n</oor:component-data>\n";
}

// The bodies of the UNO interface: each hands its arguments to the one generic call.
std::string methods() {
    std::string text = "// " + std::string{not_by_hand} + "\n// Included inside the class of the function service.\n";
    for (auto const* function : all_functions()) {
        std::string parameters = function->document ? "document_argument const& document" : "", handed;
        for (auto const& argument : function->arguments) {
            const std::string name{argument.name};
            parameters += (parameters.empty() ? "" : ", ") +
                std::string{by_range(argument) ? "range_argument const& " : "any_argument const& "} + name;
            handed += (handed.empty() ? "" : ", ") +
                std::string{by_range(argument) ? "com::sun::star::uno::Any{" + name + "}" : name};
        }
        const std::string method{function->method};
        text += "com::sun::star::uno::Any SAL_CALL " + method + "(" + parameters + ") override { return answer(" +
            (function->document ? "document" : "{}") + ", \"" + method + "\", {" + handed + "}); }\n";
    }
    return text;
}

}

std::vector<generated_file> generated_files() {
    return {
        {"idl/org/referralbook/XFunctions.idl", interface_idl()},
        {"idl/org/referralbook/Functions.idl", service_idl()},
        {"registry/CalcAddIns.xcu", registry()},
        {"src/calc/formulas/function_methods.inc", methods()},
        {"docs/functions.md", help_markdown()},
        {"extension/help/functions.html", help_html()},
        {"help/9-functions.txt", help_source()},
        {"tests/data/examples.fods", example_sheet()},
        {"docs/sharing.sql", sharing::shared_ddl()},
    };
}

}
