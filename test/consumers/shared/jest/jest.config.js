module.exports = {
  projects: [
    // What receives, and the matchers, need nothing of jest.
    { displayName: 'receiver', testMatch: ['<rootDir>/test/{verify,matchers}.test.js'] },
    { displayName: 'mocks', preset: 'tutor-webhooks', testMatch: ['<rootDir>/test/receive.test.js'] },
    {
      displayName: 'own transform',
      preset: 'tutor-webhooks',
      transform: { '^(?!.*/node_modules/).+\\.[jt]sx?$': 'babel-jest' },
      testMatch: ['<rootDir>/test/time.test.js'],
    },
  ],
}
