import type { Reporter, TestCase } from 'vitest/node';

/** Names, after all tests, those that passed only when they were tried again: each hides a race in game or test. */
export class SecondTries implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky)
      this.#names.push(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestRunEnd(): void {
    if (this.#names.length > 0)
      console.log(['Passed only when tried again:', ...this.#names].join('\n  '));
  }
}
