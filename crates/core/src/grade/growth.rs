//! How work grows with its input, from exact step counts.
//!
//! Steps have no noise, so growth can be read from differences, which no constant cost disturbs. Where sizes double, the differences of the step
//! counts grow by a factor of 2^p: p is 0 for `log n`, 1 for `n`, a little above 1 and falling for `n log n`, 2 for `n²`, 3 for `n³`, and ever
//! higher for `2ⁿ`. This is the doubling experiment of McGeoch, "A Guide to Experimental Algorithmics" (Cambridge University Press, 2012,
//! chapter 3), on counted operations as in Goldsmith, Aiken and Wilkerson, "Measuring Empirical Computational Complexity" (ESEC/FSE 2007).
//!
//! Each class owns a band of exponents, wide enough for the bumps that real counts have (tables that double, small integers that come from a cache);
//! between the bands, and where the exponents wander, nothing is said: *unclear*.

use crate::model::Bound;
use crate::report::grouped;

/// Steps that one size took; `None` if the budget ran out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Measurement {
    pub(crate) size: u32,
    pub(crate) steps: Option<u64>,
}

/// What the measurements say about a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Growth {
    /// Not worse than asked; the class measured, where one can be named.
    Met(Option<Bound>),
    /// Worse than asked, of this class.
    Worse(Bound),
    /// The budget ran out at this size, and growth was above the bound up to there.
    OverBudget(u32),
    /// It cannot be said.
    Unclear,
}

/// Total growth up to which the work counts as constant, and from which it surely is not.
const CONSTANT: f64 = 1.08;
const NOT_CONSTANT: f64 = 1.25;

/// Judges the measurements against the bound that was asked for.
pub(crate) fn judge(bound: Bound, measurements: &[Measurement]) -> Growth {
    let complete: Vec<(f64, f64)> =
        measurements.iter().map_while(|one| one.steps.map(|steps| (f64::from(one.size), precise(steps)))).collect();
    if let Some(stopped) = measurements.get(complete.len()) {
        return over_budget(bound, &complete, stopped.size);
    }
    let (Some(&(_, first)), Some(&(_, last)), true) = (complete.first(), complete.last(), complete.len() >= 4) else {
        return Growth::Unclear;
    };
    let total = last / first.max(1.0);
    if total <= CONSTANT {
        return Growth::Met(Some(Bound::Constant));
    }
    if bound == Bound::Constant && total < NOT_CONSTANT {
        return Growth::Unclear;
    }
    match classify(&complete) {
        Some(class) if class <= bound => Growth::Met(Some(class)),
        Some(class) => Growth::Worse(class),
        None => below(bound, &complete),
    }
}

#[expect(clippy::cast_precision_loss, reason = "step counts stay far below 2^53")]
fn precise(steps: u64) -> f64 {
    steps as f64
}

/// The local exponent of growth at three sizes: how the slope grows with the size, plus one.
fn exponent([(n0, s0), (n1, s1), (n2, s2)]: [(f64, f64); 3]) -> f64 {
    // A difference that is not positive is not growth at all.
    let (before, after) = ((s1 - s0).max(1.0) / (n1 - n0), (s2 - s1).max(1.0) / (n2 - n1));
    1.0 + (after / before).ln() / ((n1 + n2) / (n0 + n1)).ln()
}

/// The local exponents, one for each three neighbouring sizes.
fn exponents(points: &[(f64, f64)]) -> Vec<f64> {
    points.windows(3).map(|three| exponent([three[0], three[1], three[2]])).collect()
}

/// The exponent from the first over the middle to the last size, in which single bumps (a table that grows, an integer that no longer comes from a cache)
/// weigh less.
fn overall_exponent(points: &[(f64, f64)]) -> Option<f64> {
    Some(exponent([*points.first()?, *points.get((points.len() - 1) / 2)?, *points.last()?]))
}

/// The class that the exponents point to, if they point to one.
fn classify(points: &[(f64, f64)]) -> Option<Bound> {
    let exponents = exponents(points);
    let overall = overall_exponent(points)?;
    let [.., before, last] = exponents.as_slice() else { return None };
    let (low, high) = (last.min(*before), last.max(*before));
    let within = |from: f64, to: f64| from <= low && high <= to;
    if (-0.5..=0.4).contains(&overall) && exponents.iter().all(|one| *one <= 0.9) {
        return Some(Bound::Logarithmic);
    }
    if within(0.75, 1.3) {
        return linear_or_more(points, overall);
    }
    if (within(1.75, 2.5) && (1.8..=2.35).contains(&overall)) || rising(&exponents, 1.5, 2.1) {
        return Some(Bound::Quadratic);
    }
    if (within(2.65, 3.4) && (2.7..=3.3).contains(&overall)) || rising(&exponents, 2.6, 3.1) {
        return Some(Bound::Cubic);
    }
    // A power has a bounded exponent; this one passed every power that is asked for, and still rises.
    (*last > 4.0 && *last > before + 0.5).then_some(Bound::Exponential)
}

/// Whether the exponents climb towards a higher power: a term that starts small and takes over, never above the power itself.
fn rising(exponents: &[f64], from: f64, to: f64) -> bool {
    exponents.windows(2).all(|two| two[1] > two[0]) && exponents.last().is_some_and(|last| (from..=to).contains(last))
}

/// Linear growth has the same slope everywhere; the slope of `n log n` rises by the same amount with each doubling, so the relative rises shrink
/// slowly. What rises late, or stops rising early, is neither: nothing is said.
fn linear_or_more(points: &[(f64, f64)], overall: f64) -> Option<Bound> {
    let slopes: Vec<f64> = points.windows(2).map(|two| (two[1].1 - two[0].1) / (two[1].0 - two[0].0)).collect();
    let rises: Vec<f64> = slopes.windows(2).map(|two| two[1] / two[0] - 1.0).collect();
    let [first, .., before, after] = rises.as_slice() else {
        return (overall <= 1.02).then_some(Bound::Linear);
    };
    let level = ((1.0 + before) * (1.0 + after) - 1.0) / 2.0 <= 0.012;
    if overall <= 1.02 || (level && overall <= 1.06) {
        return Some(Bound::Linear);
    }
    let shrinking = rises.windows(2).all(|two| two[0] >= 0.8 * two[1]);
    let steady = *before >= 0.02 && *after >= 0.02 && *after >= 0.6 * before && shrinking;
    let throughout = overall >= 1.07 && rises.iter().all(|rise| *rise >= 0.025) && *after <= 1.3 * first;
    (steady || throughout).then_some(Bound::Linearithmic)
}

/// No class can be named; but the growth may still be plainly below the bound.
fn below(bound: Bound, points: &[(f64, f64)]) -> Growth {
    let highest = exponents(points).into_iter().fold(f64::MIN, f64::max);
    let allowed = match bound {
        Bound::Constant => return Growth::Unclear,
        Bound::Logarithmic => 0.3,
        Bound::Linear => 0.95,
        Bound::Linearithmic => 1.3,
        Bound::Quadratic => 1.95,
        Bound::Cubic => 2.95,
        Bound::Exponential => 12.0,
    };
    if highest <= allowed { Growth::Met(None) } else { Growth::Unclear }
}

/// The most that work of a class grows when the size does, with room for lower-order terms.
fn factor(bound: Bound, from: f64, to: f64) -> f64 {
    let ratio = to / from;
    1.5 * match bound {
        Bound::Constant => 1.0,
        Bound::Logarithmic => ratio.sqrt(),
        Bound::Linear => ratio,
        Bound::Linearithmic => ratio * to.log2() / from.log2().max(1.0),
        Bound::Quadratic => ratio.powi(2),
        Bound::Cubic => ratio.powi(3),
        Bound::Exponential => return f64::INFINITY,
    }
}

fn over_budget(bound: Bound, complete: &[(f64, f64)], stopped: u32) -> Growth {
    if complete.len() >= 4
        && let Some(class) = classify(complete)
    {
        // Of the asked class, and yet far too much work: that says nothing about growth.
        return if class > bound { Growth::Worse(class) } else { Growth::Unclear };
    }
    let size = f64::from(stopped);
    let steeper = match complete.last() {
        Some(&(n, steps)) => precise(super::code::GROWTH_STEPS) / steps.max(1.0) > factor(bound, n, size),
        None => false,
    };
    if steeper { Growth::OverBudget(stopped) } else { Growth::Unclear }
}

/// The measurements as one sentence, for a message.
pub(crate) fn table(measurements: &[Measurement]) -> String {
    let rows: Vec<String> = measurements
        .iter()
        .map(|one| {
            let steps = one.steps.map_or_else(|| "over the budget".to_owned(), |steps| format!("{} steps", grouped(steps)));
            format!("n = {}: {steps}", grouped(one.size.into()))
        })
        .collect();
    format!("{}.", rows.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(sizes: &[u32], steps: impl Fn(f64) -> f64) -> Vec<Measurement> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small positive numbers")]
        sizes.iter().map(|&size| Measurement { size, steps: Some(steps(f64::from(size)) as u64) }).collect()
    }

    const SIZES: [u32; 5] = [200, 400, 800, 1600, 3200];

    #[test]
    fn classes_are_told_apart() {
        let all: [(Bound, &dyn Fn(f64) -> f64); 7] = [
            (Bound::Constant, &|_| 5000.0),
            (Bound::Logarithmic, &|n| 1000.0 + 900.0 * n.log2()),
            (Bound::Linear, &|n| 900.0 + 41.0 * n),
            (Bound::Linearithmic, &|n| 900.0 + 20.0 * n + 12.0 * n * n.log2()),
            (Bound::Quadratic, &|n| 900.0 + 50.0 * n + 7.0 * n * n),
            (Bound::Cubic, &|n| 5.0 * n * n + 3.0 * n * n * n),
            (Bound::Quadratic, &|n| 400.0 * n + 0.9 * n * n),
        ];
        for (class, steps) in all {
            let measurements = measured(&SIZES, steps);
            assert_eq!(judge(class, &measurements), Growth::Met(Some(class)), "{class:?}");
            for bound in Bound::ALL.into_iter().filter(|bound| *bound < class) {
                assert_eq!(judge(bound, &measurements), Growth::Worse(class), "{class:?} against {bound:?}");
            }
        }
        let exponential = measured(&[8, 10, 12, 14, 16], |n| 30.0 * n.exp2());
        assert_eq!(judge(Bound::Quadratic, &exponential), Growth::Worse(Bound::Exponential));
    }

    #[test]
    fn what_lies_between_classes_is_unclear() {
        for steps in [&|n: f64| 1000.0 * n.powf(1.5), &|n: f64| n.powf(2.5)] as [&dyn Fn(f64) -> f64; 2] {
            assert_eq!(judge(Bound::Linear, &measured(&SIZES, steps)), Growth::Unclear);
        }
        assert_eq!(judge(Bound::Constant, &measured(&SIZES, |n| 10_000.0 + 0.4 * n)), Growth::Unclear);
    }

    #[test]
    fn a_budget_overrun_is_worse_only_if_growth_was() {
        let stopped = |steps: &[u64]| {
            let known = steps.iter().map(|steps| Some(*steps)).chain([None]);
            SIZES.into_iter().zip(known).map(|(size, steps)| Measurement { size, steps }).collect::<Vec<_>>()
        };
        assert_eq!(judge(Bound::Linear, &stopped(&[100_000, 1_600_000])), Growth::OverBudget(800));
        assert_eq!(judge(Bound::Linear, &stopped(&[20_000_000, 40_000_000, 80_000_000])), Growth::Unclear);
        assert_eq!(judge(Bound::Linear, &stopped(&[])), Growth::Unclear);
    }

    #[test]
    fn the_table_reads_well() {
        let rows = [Measurement { size: 1000, steps: Some(12_345) }, Measurement { size: 2000, steps: None }];
        assert_eq!(table(&rows), "n = 1,000: 12,345 steps; n = 2,000: over the budget.");
    }
}
