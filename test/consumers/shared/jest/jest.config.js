module.exports = {
  projects: [
    // What receives, and the matchers, need nothing of jest.
    { displayName: 'receiver', testMatch: ['<rootDir>/test/{verify,matchers}.test.js'] },
    { displayName: 'mocks', preset: 'tutor-webhooks', testMatch: ['<rootDir>/test/{receive,time}.test.js'] },
  ],
}
