#pragma once
#include <cstdlib>
#include <optional>
#include <string>

namespace referralbook::tests {

/// While it lives, every program that is started loads a library first, in front of those that it loads first anyway
/// (the sanitizers' in tools/test-sanitized).
class preloaded {
public:
    explicit preloaded(std::string const& library) {
        if (auto const* others = std::getenv(variable)) others_ = others;
        setenv(variable, (others_ ? library + ':' + *others_ : library).c_str(), 1);
    }
    ~preloaded() {
        if (others_)
            setenv(variable, others_->c_str(), 1);
        else
            unsetenv(variable);
    }
    preloaded(preloaded const&) = delete;
    preloaded& operator=(preloaded const&) = delete;

private:
    static constexpr auto variable = "LD_PRELOAD";

    std::optional<std::string> others_;
};

}
