import fc from 'fast-check'

// The same random texts in every run: what fails must fail again, and be nobody's bad luck. Another PRODEV_REPORT_SEED, others.
fc.configureGlobal({seed: Number(process.env.PRODEV_REPORT_SEED ?? 1)})
