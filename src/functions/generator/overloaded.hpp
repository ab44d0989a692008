#pragma once

namespace referralbook::functions {

/// A visitor of a std::variant that is made of one lambda for each alternative.
template <class... F> struct overloaded : F... {
    using F::operator()...;
};

}
