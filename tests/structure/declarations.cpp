#include "structure/declarations.hpp"

#include "structure/tokens.hpp"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace referralbook::structure {

namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

std::string joined(std::string const& scope, std::string_view name) {
    return scope.empty() ? std::string{name} : scope + "::" + std::string{name};
}

std::string_view last_of(std::string_view qualified) {
    const auto at = qualified.rfind("::");
    return at == std::string_view::npos ? qualified : qualified.substr(at + 2);
}

class reader {
public:
    explicit reader(std::string_view text) : tokens_{tokens_of(text)} {}

    declarations read() {
        scope("", false);
        return std::move(found_);
    }

private:
    std::string_view now(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.size() ? std::string_view{tokens_[at_ + ahead]} : std::string_view{};
    }
    bool ended() const { return at_ >= tokens_.size(); }

    /// Passes over a bracket and all up to its partner.
    void skip_brackets() {
        int depth = 0;
        do {
            if (is_one_of(now(), {"(", "[", "{"})) ++depth;
            if (is_one_of(now(), {")", "]", "}"})) --depth;
            ++at_;
        } while (depth > 0 && !ended());
    }
    /// Passes over the arguments of a template; over the sign alone where it is "less than".
    void skip_angles() {
        const auto begin = at_;
        int depth = 0;
        do {
            if (is_one_of(now(), {"(", "[", "{"})) {
                skip_brackets();
                continue;
            }
            if (ended() || is_one_of(now(), {";", "}", ")"})) {
                at_ = begin + 1;
                return;
            }
            if (now() == "<") ++depth;
            if (now() == ">") --depth;
            ++at_;
        } while (depth > 0);
    }
    void skip_statement() {
        while (!ended() && now() != ";" && now() != "}")
            if (is_one_of(now(), {"(", "[", "{"}))
                skip_brackets();
            else
                ++at_;
        if (now() == ";") ++at_;
    }

    /// All up to the brace that ends a namespace or a class.
    void scope(std::string const& name, bool is_class) {
        while (!ended()) {
            if (now() == "}") {
                ++at_;
                return;
            }
            if (now() == ";")
                ++at_;
            else if (is_class && is_one_of(now(), {"public", "protected", "private"}) && now(1) == ":")
                at_ += 2;
            else if (now() == "namespace" || (now() == "inline" && now(1) == "namespace"))
                name_space(name);
            else
                statement(name, is_class);
        }
    }

    void name_space(std::string const& outer) {
        std::string name = outer;
        for (; !ended() && now() != "{" && now() != ";" && now() != "="; ++at_)
            if (!is_one_of(now(), {"namespace", "inline", "::"})) name = joined(name, now());
        if (now() != "{") return skip_statement();
        if (name == outer) return skip_brackets();   // unnamed
        ++at_;
        namespace_ = name;
        scope(name, false);
        namespace_ = outer;
    }

    void statement(std::string const& scope_name, bool is_class) {
        while (now() == "template" || now() == "[") {
            if (now() == "template") ++at_;
            now() == "<" ? skip_angles() : skip_brackets();
        }
        if (is_one_of(now(), {"using", "typedef", "static_assert"})) return skip_statement();
        if (now() == "friend" && is_one_of(now(1), {"class", "struct"})) {
            found_.known_classes.insert(joined(namespace_, now(2)));
            return skip_statement();
        }
        if (now() == "friend" || (now() == "extern" && now(1) == "\"\"")) return skip_function();
        auto ahead = std::size_t{0};
        while (is_one_of(now(ahead), {"inline", "constexpr", "const", "static"})) ++ahead;
        if (is_one_of(now(ahead), {"struct", "class", "union", "enum"})) {
            at_ += ahead;
            return type(scope_name, is_class);
        }
        function_or_variable(scope_name, is_class);
    }

    /// Passes over something whether it has a body or not.
    void skip_function() {
        while (!ended() && now() != ";" && now() != "{")
            if (now() == "(")
                skip_brackets();
            else
                ++at_;
        now() == "{" ? skip_brackets() : skip_statement();
    }

    void type(std::string const& outer, bool in_class) {
        const bool is_enum = now() == "enum";
        ++at_;
        if (is_enum && is_one_of(now(), {"class", "struct"})) ++at_;
        while (now() == "[") skip_brackets();
        std::string name;
        while (is_name(now()) && now() != "final") {
            name += now();
            ++at_;
            if (now() != "::") break;
            name += now();
            ++at_;
        }
        while (!ended() && now() != "{" && now() != ";") ++at_;
        if (!is_enum && !name.empty()) found_.known_classes.insert(joined(outer, name));
        if (now() == ";") return skip_statement();
        if (is_enum) {
            skip_brackets();
        } else {
            if (!in_class) found_.defined_classes.insert(joined(outer, name));
            ++at_;
            scope(joined(outer, name), true);
        }
        skip_statement();   // the variables behind it
    }

    void function_or_variable(std::string const& outer, bool is_class) {
        const auto begin = at_;
        bool is_static = false;
        while (!ended()) {
            const auto token = now();
            if (token == "static") is_static = true;
            if (is_one_of(token, {"=", ";", "}"}) || token == "{") return skip_statement();
            if (token == "operator") {
                std::string name{token};
                ++at_;
                if (now() == "(") name += "()", at_ += 2;
                while (!ended() && now() != "(") name += now(), ++at_;
                return function(joined(outer, qualified(begin, name)), is_class, is_static);
            }
            if (token == "<") {
                skip_angles();
            } else if (token == "[") {
                skip_brackets();
            } else if (token == "(") {
                const std::string_view before = at_ > begin ? std::string_view{tokens_[at_ - 1]} : "";
                if (is_one_of(before, {"explicit", "decltype", "alignas", "requires", "noexcept"})) {
                    skip_brackets();
                    continue;
                }
                if (!is_name(before) || is_one_of(now(1), {"*", "&"})) return skip_statement();   // of a pointer's type
                --at_;
                const std::string name{now()};
                const auto full = qualified(begin, name);
                ++at_;
                const bool makes = is_class ? last_of(outer) == name : constructs(full);
                if (!makes && is_macro(begin, full)) return skip_brackets();
                return function(joined(outer, full), is_class, is_static);
            } else {
                ++at_;
            }
        }
    }

    /// The name before the present place with the classes that it is qualified by: "referral::name", "~x".
    std::string qualified(std::size_t begin, std::string name) const {
        auto before = at_;
        while (before > begin && tokens_[before] != name && tokens_[before] != "operator") --before;
        if (before > begin && tokens_[before - 1] == "~") {
            name = '~' + name;
            --before;
        }
        while (before >= begin + 2 && tokens_[before - 1] == "::" && is_name(tokens_[before - 2])) {
            name = tokens_[before - 2] + "::" + name;
            before -= 2;
        }
        return name;
    }
    static bool constructs(std::string const& full) {
        const auto at = full.rfind("::");
        return at != std::string::npos &&
            (full[at + 2] == '~' || last_of(std::string_view{full}.substr(0, at)) == full.substr(at + 2));
    }
    /// A name with no type before it.
    bool is_macro(std::size_t begin, std::string const& full) const {
        return full.find('~') == std::string::npos && full.find("::") == std::string::npos && at_ == begin + 1;
    }

    /// Passes over one handler of a body that is tried as a whole.
    void skip_handler() {
        ++at_;
        skip_brackets();
        skip_brackets();
    }
    /// From its parameters on.
    void function(std::string const& name, bool is_class, bool is_static) {
        const bool told = is_class || !is_static;
        skip_brackets();
        bool initialises = false;
        while (!ended()) {
            const auto token = now();
            if (token == ";" || token == "}") {
                if (told) found_.declared.insert(name);
                return;
            }
            if (token == "=") {
                if (told && now(1) == "default") found_.defined.insert(name);
                return skip_statement();
            }
            if (token == ":") initialises = true;
            if (token == "(") {
                skip_brackets();
            } else if (token == "<") {
                skip_angles();
            } else if (token == "{") {
                std::string_view const before = tokens_[at_ - 1];
                const bool of_a_member = initialises && (is_name(before) || before == ">");
                skip_brackets();
                if (of_a_member) continue;
                while (now() == "catch") skip_handler();
                if (told) found_.defined.insert(name);
                return;
            } else {
                ++at_;
            }
        }
    }

    std::vector<std::string> tokens_;
    std::size_t at_ = 0;
    std::string namespace_;   ///< the innermost
    declarations found_;
};

}

declarations declarations_of(std::string_view text) { return reader{text}.read(); }

}
