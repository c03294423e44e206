import fc from 'fast-check';

// Property tests try the same values in every run, so that a failure is there for everybody and stays until it is
// mended. `FC_SEED=$RANDOM npx vitest run` goes looking for new ones.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_121) });
