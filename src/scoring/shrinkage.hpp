#pragma once
#include "book/rules.hpp"

#include <span>

namespace referralbook::scoring {

/// The mean of one source drawn towards the office's: (sum + weight*mean) / (count + weight). With alpha = weight*mean
/// and beta = weight - alpha this is the mean of a beta-binomial posterior. `mean` where both counts are 0.
double shrunk(double sum, double count, double mean, double weight);

/// The data of one source: their number, mean and sum of squared distances from that mean.
struct sample {
    double count = 0, mean = 0, squares = 0;
};
/// Of `won` ones among `decided` zeros and ones.
sample sample_of_results(double won, double decided);
sample sample_of(std::span<double const> data);

/// m: how many data of its own a source needs to weigh as much as the office's mean, by empirical Bayes, with its
/// steps. Sources without data do not count.
struct prior_weight {
    int sources = 0;       ///< K
    double data = 0;       ///< N
    double within = 0;     ///< s2
    double between = 0;    ///< t2
    double likeness = 0;   ///< rho
    double share = 0;      ///< r
    double weight = 0;     ///< m
};
prior_weight prior_weight_of(
    std::span<sample const> sources, double smallest, double largest, book::rules const& rules);

}
